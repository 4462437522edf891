import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { sessionKey } from "../api/get-session";
import { accountsServer, api, guest, signedIn, stepLeft, wrong } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as SignIn } from "./sign-in";

const LOGIN = "POST /auth/login";

async function fillAndSend(login: string, password: string) {
  await screen.findByRole("heading", { name: "Sign in" });
  if (login) await userEvent.type(screen.getByLabelText("E-mail or username"), login);
  if (password) await userEvent.type(screen.getByLabelText("Password"), password);
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
}

describe("signing in", () => {
  it("goes on to where one wanted to go", async () => {
    const asked = accountsServer({ "GET /auth/session": guest, [LOGIN]: signedIn() });
    const { address, cache } = show(<SignIn />, "/sign-in?next=%2Ffilms%2F7%3Fa%3D1");
    await fillAndSend("iris", "Quiet-Harbour-77");
    await waitFor(() => expect(address()).toBe("/films/7?a=1"));
    expect(cache.getQueryData(sessionKey)).toMatchObject({ id: 3, name: "Iris Moreau" });
    expect(asked.at(-1)).toEqual({
      method: "POST",
      path: "/auth/login",
      body: { username: "iris", password: "Quiet-Harbour-77" },
      csrf: "token-1",
    });
  });

  it("takes an e-mail address in the same field", async () => {
    const asked = accountsServer({ [LOGIN]: signedIn() });
    show(<SignIn />, "/sign-in");
    await fillAndSend(" iris@example.org ", "Quiet-Harbour-77");
    await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ email: "iris@example.org" }));
  });

  it("says the same for a wrong password and an unknown account, and lets one type again", async () => {
    accountsServer({
      [LOGIN]: wrong({ code: "username_password_mismatch", param: "password", message: "?" }),
    });
    show(<SignIn />, "/sign-in");
    await fillAndSend("iris", "wrong");
    expect(await screen.findByRole("alert")).toHaveTextContent("E-mail, username or password is incorrect.");
    expect(screen.getByLabelText("Password")).toHaveFocus();
    expect(screen.getByLabelText("Password")).toHaveValue("wrong");
  });

  it("says when a locked account can be tried again", async () => {
    const locked = wrong({ code: "too_many_login_attempts", message: "?" });
    accountsServer({ [LOGIN]: { ...locked, headers: { "Retry-After": "120" } } });
    show(<SignIn />, "/sign-in");
    await fillAndSend("iris", "right");
    const alert = await screen.findByRole("alert");
    await waitFor(() =>
      expect(alert).toHaveTextContent(/^Too many failed attempts\. You can sign in again at \d\d:\d\d\./),
    );
    expect(within(alert).getByRole("link", { name: "reset your password" })).toHaveAttribute(
      "href",
      "/reset-password",
    );
  });

  it("says what is missing beside its field, without asking the server", async () => {
    const asked = accountsServer({});
    show(<SignIn />, "/sign-in");
    await fillAndSend("", "");
    const login = screen.getByLabelText("E-mail or username");
    expect(login).toHaveFocus();
    expect(login).toHaveAccessibleDescription("Enter your e-mail address or username.");
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("Enter your password.");
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("says what an address that is none lacks", async () => {
    const message = "Enter a valid email address.";
    accountsServer({ [LOGIN]: wrong({ code: "invalid", param: "email", message }) });
    show(<SignIn />, "/sign-in");
    await fillAndSend("iris@", "x");
    await waitFor(() =>
      expect(screen.getByLabelText("E-mail or username")).toHaveAccessibleDescription(
        "Enter a valid e-mail address.",
      ),
    );
  });

  it("says that the server cannot be reached", async () => {
    accountsServer({ [LOGIN]: { status: 503, body: {} } });
    show(<SignIn />, "/sign-in");
    await fillAndSend("iris", "x");
    expect(await screen.findByText("Something went wrong on the server. Try again.")).toBeVisible();
  });

  it("asks to confirm the address where that is needed", async () => {
    const pending = { status: 401, body: { data: { flows: [{ id: "verify_email", is_pending: true }] } } };
    accountsServer({ [LOGIN]: pending });
    show(<SignIn />, "/sign-in");
    await fillAndSend("iris", "x");
    expect(await screen.findByRole("heading", { name: "Look into your e-mail" })).toBeVisible();
  });

  it("does not ask somebody who is signed in, whatever tab that happened in", async () => {
    accountsServer({ "GET /auth/session": signedIn() });
    const { address } = show(<SignIn />, "/sign-in?next=//evil.example");
    await waitFor(() => expect(address()).toBe("/"));
  });

  it("shows the password when asked", async () => {
    accountsServer({});
    show(<SignIn />, "/sign-in");
    const password = await screen.findByLabelText("Password");
    expect(password).toHaveAttribute("type", "password");
    const eye = screen.getByRole("button", { name: "Show password" });
    await userEvent.click(eye);
    expect(password).toHaveAttribute("type", "text");
    expect(eye).toHaveAttribute("aria-pressed", "true");
  });
});

describe("after the password", () => {
  it("goes on to the second step, and keeps where to go", async () => {
    accountsServer({ [LOGIN]: stepLeft("mfa_authenticate", { types: ["totp"] }) });
    const { address } = show(<SignIn />, "/sign-in?next=/films/7");
    await fillAndSend("iris", "x");
    await waitFor(() => expect(address()).toBe("/sign-in/second-factor?next=%2Ffilms%2F7"));
  });

  it("has the session kept where that was asked for, before anything else is asked", async () => {
    const asked = accountsServer({
      "GET /auth/session": guest,
      [LOGIN]: signedIn(),
      "PATCH /api/me/sessions/current": api({}),
    });
    const { address } = show(<SignIn />, "/sign-in");
    await userEvent.click(await screen.findByLabelText("Remember me on this device"));
    await fillAndSend("iris", "Quiet-Harbour-77");
    await waitFor(() => expect(address()).toBe("/"));
    expect(asked.find(({ method }) => method === "PATCH")).toMatchObject({
      path: "/api/me/sessions/current",
      body: { remember: true },
    });
    expect(sessionStorage.getItem("marquee.remember-me")).toBeNull();
  });

  it("signs in all the same when the session cannot be kept", async () => {
    accountsServer({
      "GET /auth/session": guest,
      [LOGIN]: signedIn(),
      "PATCH /api/me/sessions/current": { status: 404, body: { code: "NOT_FOUND", message: "?" } },
    });
    const { address } = show(<SignIn />, "/sign-in");
    await userEvent.click(await screen.findByLabelText("Remember me on this device"));
    await fillAndSend("iris", "Quiet-Harbour-77");
    await waitFor(() => expect(address()).toBe("/"));
  });
});
