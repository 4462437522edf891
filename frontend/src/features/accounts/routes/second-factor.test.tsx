import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sessionKey } from "../api/get-session";
import { accountsServer, guest, ok, signedIn, stepLeft, wrong } from "../testing/accounts-server";
import { browserPasskeys, credential, noPasskeys } from "../testing/browser-passkeys";
import { show } from "../testing/render";
import { Component as SecondFactor } from "./second-factor";

const AT = "/sign-in/second-factor?next=/films/7";
const waiting = (...types: string[]) => stepLeft("mfa_authenticate", { types });
const CODE = "POST /auth/2fa/authenticate";

async function typeCode(label: string, code: string) {
  await userEvent.type(await screen.findByLabelText(label), code);
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
}

describe("the second step", () => {
  it("takes the code of the app, however it is spaced, and goes on", async () => {
    const asked = accountsServer({
      "GET /auth/session": waiting("totp", "recovery_codes"),
      [CODE]: signedIn(),
    });
    const { address, cache } = show(<SecondFactor />, AT);
    await typeCode("Six-digit code", "123 456");
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(asked.at(-1)).toMatchObject({ path: "/auth/2fa/authenticate", body: { code: "123456" } });
    expect(cache.getQueryData(sessionKey)).toMatchObject({ id: 3 });
  });

  it("lets a phone fill in the code", async () => {
    accountsServer({ "GET /auth/session": waiting("totp") });
    show(<SecondFactor />, AT);
    const field = await screen.findByLabelText("Six-digit code");
    expect(field).toHaveAttribute("autocomplete", "one-time-code");
    expect(field).toHaveAttribute("inputmode", "numeric");
  });

  it("says beside the field that a code is wrong, and takes a recovery code instead", async () => {
    const asked = accountsServer({
      "GET /auth/session": waiting("totp", "recovery_codes"),
      [CODE]: [wrong({ param: "code", code: "incorrect_code", message: "Incorrect code." }), signedIn()],
    });
    const { address } = show(<SecondFactor />, AT);
    await typeCode("Six-digit code", "000000");
    const field = screen.getByLabelText("Six-digit code");
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription("This code is not right. Take the newest one and try again."),
    );
    expect(field).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Use a recovery code" }));
    await typeCode("Recovery code", "1234-5678");
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(asked.at(-1)?.body).toEqual({ code: "1234-5678" });
  });

  it("asks for nothing without a code", async () => {
    const asked = accountsServer({ "GET /auth/session": waiting("totp") });
    show(<SecondFactor />, AT);
    await userEvent.click(await screen.findByRole("button", { name: "Sign in" }));
    expect(screen.getByLabelText("Six-digit code")).toHaveAccessibleDescription("Type the code.");
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("says when the sign-in has taken too long", async () => {
    accountsServer({ "GET /auth/session": waiting("totp"), [CODE]: guest });
    show(<SecondFactor />, AT);
    await typeCode("Six-digit code", "123456");
    expect(await screen.findByText("This sign-in has taken too long. Start over.")).toBeVisible();
  });

  it("starts over, and the server forgets the sign-in", async () => {
    const asked = accountsServer({ "GET /auth/session": waiting("totp"), "DELETE /auth/session": guest });
    const { address } = show(<SecondFactor />, AT);
    await userEvent.click(await screen.findByRole("button", { name: "Start over with another account" }));
    await waitFor(() => expect(address()).toBe("/sign-in?next=%2Ffilms%2F7"));
    expect(asked.at(-1)).toMatchObject({ method: "DELETE", path: "/auth/session" });
  });

  it("leads back to signing in when nobody has begun", async () => {
    accountsServer({ "GET /auth/session": guest });
    const { address } = show(<SecondFactor />, AT);
    await waitFor(() => expect(address()).toBe("/sign-in?next=%2Ffilms%2F7"));
  });
});

describe("a passkey as the second step", () => {
  afterEach(noPasskeys);

  it("is asked for by a press where there is nothing else", async () => {
    browserPasskeys({ get: () => Promise.resolve(credential) });
    const asked = accountsServer({
      "GET /auth/session": waiting("webauthn"),
      "GET /auth/webauthn/authenticate": ok({ request_options: { publicKey: {} } }),
      "POST /auth/webauthn/authenticate": signedIn(),
    });
    const { address } = show(<SecondFactor />, AT);
    await userEvent.click(await screen.findByRole("button", { name: "Use your passkey" }));
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(asked.at(-1)?.body).toEqual({ credential: { id: "cred-1", type: "public-key" } });
  });

  it("is not offered by a browser that has none", async () => {
    accountsServer({ "GET /auth/session": waiting("totp", "webauthn") });
    show(<SecondFactor />, AT);
    await screen.findByLabelText("Six-digit code");
    expect(screen.queryByRole("button", { name: /passkey/ })).toBeNull();
  });
});
