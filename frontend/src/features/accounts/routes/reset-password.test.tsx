import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accountsServer, guest, iris, ok, wrong } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as RequestReset } from "./request-reset";
import { Component as ResetPassword } from "./reset-password";

const REQUEST = "POST /auth/password/request";
const RESET = "POST /auth/password/reset";
const KEY = "GET /auth/password/reset";
const PASSWORD = "New-Harbour-88";

describe("asking for the link", () => {
  const ask = async (email: string) => {
    if (email) await userEvent.type(screen.getByLabelText("E-mail"), email);
    await userEvent.click(screen.getByRole("button", { name: "Send the link" }));
  };

  it("says the same whoever the address belongs to", async () => {
    const asked = accountsServer({ [REQUEST]: ok(undefined) });
    show(<RequestReset />, "/reset-password");
    await ask(" nobody@example.org ");
    expect(await screen.findByRole("heading", { name: "Look into your e-mail" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "If an account here belongs to nobody@example.org, a link is on its way.",
    );
    expect(asked.at(-1)?.body).toEqual({ email: "nobody@example.org" });
  });

  it("says what is wrong with an address beside it", async () => {
    accountsServer({
      [REQUEST]: wrong({ param: "email", code: "invalid", message: "Enter a valid email address." }),
    });
    show(<RequestReset />, "/reset-password");
    await ask("");
    expect(screen.getByLabelText("E-mail")).toHaveAccessibleDescription("Enter your e-mail address.");
    await ask("iris@");
    await waitFor(() =>
      expect(screen.getByLabelText("E-mail")).toHaveAccessibleDescription("Enter a valid e-mail address."),
    );
    expect(screen.getByLabelText("E-mail")).toHaveFocus();
  });

  it("says when it can be asked for again", async () => {
    accountsServer({ [REQUEST]: { status: 429, headers: { "Retry-After": "60" } } });
    show(<RequestReset />, "/reset-password");
    await ask("iris@example.org");
    expect(await screen.findByText(/You can ask again at \d\d:\d\d\./)).toBeVisible();
  });
});

describe("the link", () => {
  const open = () => show(<ResetPassword />, "/reset-password/3-abc", "/reset-password/:key");
  const save = async (password: string) => {
    await userEvent.type(await screen.findByLabelText("New password"), password);
    await userEvent.click(screen.getByRole("button", { name: "Save the password" }));
  };

  it("saves a new password; not being signed in is what success looks like", async () => {
    const asked = accountsServer({ [KEY]: ok({ user: iris }), [RESET]: guest });
    open();
    await save(PASSWORD);
    expect(await screen.findByRole("heading", { name: "Password saved" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/sign-in");
    expect(asked.at(-1)?.body).toEqual({ key: "3-abc", password: PASSWORD });
  });

  it("tells a password manager whose password it is", async () => {
    accountsServer({ [KEY]: ok({ user: iris }) });
    open();
    expect(await screen.findByLabelText("New password")).toHaveAttribute("autocomplete", "new-password");
    expect(document.querySelector('input[autocomplete="username"]')).toHaveValue("iris");
  });

  it("says what the server minds about a password", async () => {
    const message = "This password is too common.";
    accountsServer({
      [KEY]: ok({ user: iris }),
      [RESET]: wrong({ param: "password", code: "password_too_common", message }),
    });
    open();
    await save("Password1");
    await waitFor(() => expect(screen.getByLabelText("New password")).toHaveAccessibleDescription(/^This/));
    expect(screen.getByText(message)).toBeVisible();
  });

  it.each(["before", "while the page was open"])("leads to a new one when it was used %s", async (when) => {
    const spent = wrong({ param: "key", code: "invalid_password_reset", message: "?" });
    accountsServer({ [KEY]: when === "before" ? spent : ok({ user: iris }), [RESET]: spent });
    open();
    if (when !== "before") await save(PASSWORD);
    expect(await screen.findByRole("heading", { name: "This link has ended" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Send a new link" })).toHaveAttribute("href", "/reset-password");
  });

  it("can be tried again when the server did not answer", async () => {
    accountsServer({ [KEY]: [{ status: 503 }, ok({ user: iris })] });
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByLabelText("New password")).toBeVisible();
  });
});
