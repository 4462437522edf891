import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { accountsServer, guest, ok, signedIn, wrong } from "../testing/accounts-server";
import { browserPasskeys, credential, noPasskeys, stopped } from "../testing/browser-passkeys";
import { show } from "../testing/render";
import { Component as SignIn } from "./sign-in";

const config = (more: object = {}) => ok({ mfa: { passkey_login_enabled: true }, ...more });

describe("other ways in", () => {
  afterEach(noPasskeys);

  it("are not there when the site has none", async () => {
    accountsServer({ "GET /config": ok({}) });
    show(<SignIn />, "/sign-in");
    await screen.findByRole("heading", { name: "Sign in" });
    expect(screen.queryByText("or")).toBeNull();
  });

  it("are the services that the site is set up for, by a form of the page itself", async () => {
    const providers = [
      { id: "github", name: "GitHub", flows: ["provider_redirect"] },
      { id: "tv", name: "TV", flows: ["provider_token"] },
    ];
    accountsServer({ "GET /config": config({ socialaccount: { providers } }) });
    const left = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
    show(<SignIn />, "/sign-in?next=/films/7");
    const button = await screen.findByRole("button", { name: "Continue with GitHub" });
    expect(screen.queryByRole("button", { name: "Continue with TV" })).toBeNull();
    const form = button.closest("form");
    form?.addEventListener("submit", (event) => event.preventDefault());
    await userEvent.click(button);
    expect(form).toHaveAttribute("action", "/_allauth/browser/v1/auth/provider/redirect");
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      csrfmiddlewaretoken: "token-1",
      provider: "github",
      process: "login",
      callback_url: "/sign-in/arrived?next=%2Ffilms%2F7",
    });
    expect(left).not.toHaveBeenCalled();
  });

  it("take a passkey by a press", async () => {
    const browser = browserPasskeys({ get: () => Promise.resolve(credential) });
    const asked = accountsServer({
      "GET /auth/session": guest,
      "GET /config": config(),
      "GET /auth/webauthn/login": ok({ request_options: { publicKey: { challenge: "abc" } } }),
      "POST /auth/webauthn/login": signedIn(),
    });
    const { address } = show(<SignIn />, "/sign-in?next=/films/7");
    await userEvent.click(await screen.findByRole("button", { name: "Use a passkey" }));
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(browser.get).toHaveBeenCalledWith({ publicKey: { challenge: "abc" } });
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      credential: { id: "cred-1", type: "public-key" },
    });
  });

  it("say nothing when the person closes the browser's window", async () => {
    browserPasskeys({ get: stopped });
    accountsServer({
      "GET /auth/session": guest,
      "GET /config": config(),
      "GET /auth/webauthn/login": ok({ request_options: { publicKey: {} } }),
    });
    show(<SignIn />, "/sign-in");
    const button = await screen.findByRole("button", { name: "Use a passkey" });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveTextContent("Use a passkey"));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("say that a passkey opens nothing here", async () => {
    browserPasskeys({ get: () => Promise.resolve(credential) });
    accountsServer({
      "GET /auth/session": guest,
      "GET /config": config(),
      "GET /auth/webauthn/login": ok({ request_options: { publicKey: {} } }),
      "POST /auth/webauthn/login": wrong({ code: "incorrect_code", message: "Incorrect code." }),
    });
    show(<SignIn />, "/sign-in");
    await userEvent.click(await screen.findByRole("button", { name: "Use a passkey" }));
    expect(await screen.findByText(/This passkey does not open an account here/)).toBeVisible();
  });

  it("offer passkeys in the field, and stop when the page is left", async () => {
    let signal: AbortSignal | undefined;
    const browser = browserPasskeys({
      suggests: true,
      get: (options) => {
        signal = options.signal;
        return Promise.resolve(credential);
      },
    });
    accountsServer({
      "GET /auth/session": guest,
      "GET /config": config(),
      "GET /auth/webauthn/login": ok({ request_options: { publicKey: {} } }),
      "POST /auth/webauthn/login": signedIn(),
    });
    const { address } = show(<SignIn />, "/sign-in?next=/films/7");
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(browser.get).toHaveBeenCalledWith(expect.objectContaining({ mediation: "conditional" }));
    expect(signal?.aborted).toBe(true);
  });

  it("stay silent in the field when the server has none to offer", async () => {
    browserPasskeys({ suggests: true });
    const asked = accountsServer({
      "GET /auth/session": guest,
      "GET /config": config(),
      "GET /auth/webauthn/login": { status: 429 },
    });
    show(<SignIn />, "/sign-in");
    await waitFor(() => expect(asked.at(-1)?.path).toBe("/auth/webauthn/login"));
    await userEvent.type(await screen.findByLabelText("E-mail or username"), "iris");
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("tell the browser which field may hold a passkey", async () => {
    browserPasskeys({});
    accountsServer({ "GET /auth/session": guest, "GET /config": config() });
    show(<SignIn />, "/sign-in");
    await waitFor(() =>
      expect(screen.getByLabelText("E-mail or username")).toHaveAttribute(
        "autocomplete",
        "username webauthn",
      ),
    );
  });
});
