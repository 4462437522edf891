import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accountsServer, signedIn, wrong } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as SignUp } from "./sign-up";

const SIGNUP = "POST /auth/signup";
const PASSWORD = "Quiet-Harbour-77";

async function fillAndSend(values: { username?: string; email?: string; password?: string } = {}) {
  const { username = "iris", email = "iris@example.org", password = PASSWORD } = values;
  await screen.findByRole("heading", { name: "Create an account" });
  if (username) await userEvent.type(screen.getByLabelText("Username"), username);
  if (email) await userEvent.type(screen.getByLabelText("E-mail"), email);
  if (password) await userEvent.type(screen.getByLabelText("Password"), password);
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
}

const description = (label: string) => screen.getByLabelText(label).getAttribute("aria-describedby");
const said = (label: string) => {
  const ids = description(label)?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent);
};

describe("signing up", () => {
  it("creates the account and goes on", async () => {
    const asked = accountsServer({ [SIGNUP]: signedIn() });
    const { address } = show(<SignUp />, "/sign-up?next=/films/7");
    await fillAndSend();
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(asked.at(-1)?.body).toEqual({ username: "iris", email: "iris@example.org", password: PASSWORD });
  });

  it("keeps every field when a password manager fills them at once", async () => {
    const asked = accountsServer({ [SIGNUP]: signedIn() });
    show(<SignUp />, "/sign-up");
    await screen.findByRole("heading", { name: "Create an account" });
    const [name, email, password] = ["Username", "E-mail", "Password"].map((label) =>
      screen.getByLabelText(label),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    act(() => {
      fireEvent.change(name, { target: { value: "iris" } });
      fireEvent.change(email, { target: { value: "iris@example.org" } });
      fireEvent.change(password, { target: { value: PASSWORD } });
    });
    await userEvent.click(screen.getByRole("button", { name: "Create account" }));
    await waitFor(() =>
      expect(asked.at(-1)?.body).toEqual({
        username: "iris",
        email: "iris@example.org",
        password: PASSWORD,
      }),
    );
  });

  it("shows what a password needs and ticks it off", async () => {
    accountsServer({});
    show(<SignUp />, "/sign-up");
    const rules = within(await screen.findByRole("list", { name: "A password needs" }));
    const done = () =>
      rules.getAllByRole("listitem").filter((rule) => /done/.test(rule.textContent ?? "")).length;
    expect(done()).toBe(0);
    await userEvent.type(screen.getByLabelText("Password"), "Ab1");
    expect(done()).toBe(3);
    await userEvent.type(screen.getByLabelText("Password"), "defgh");
    expect(done()).toBe(4);
  });

  it("says each thing the server minds beside its field and goes to the first", async () => {
    accountsServer({
      [SIGNUP]: wrong(
        {
          param: "email",
          code: "email_taken",
          message: "A user is already registered with this email address.",
        },
        { param: "password", code: "password_too_common", message: "This password is too common." },
      ),
    });
    show(<SignUp />, "/sign-up");
    await fillAndSend();
    await waitFor(() => expect(screen.getByLabelText("E-mail")).toHaveFocus());
    expect(said("E-mail")[0]).toBe("Another account uses this address.");
    expect(said("Password")[0]).toBe("This password is too common.");
    expect(screen.getByLabelText("Username")).not.toHaveAttribute("aria-invalid");
  });

  it("says what is wrong with a password before asking", async () => {
    const asked = accountsServer({});
    show(<SignUp />, "/sign-up");
    await fillAndSend({ password: "short" });
    expect(said("Password")[0]).toBe("The password needs 8 characters or more.");
    expect(screen.getByLabelText("Password")).toHaveFocus();
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("says that too many accounts were made from here", async () => {
    accountsServer({ [SIGNUP]: { status: 429, body: { status: 429 } } });
    show(<SignUp />, "/sign-up");
    await fillAndSend();
    expect(await screen.findByText(/Too many new accounts from your network/)).toBeVisible();
  });

  it("tells a password manager what is what", async () => {
    accountsServer({});
    show(<SignUp />, "/sign-up");
    expect(await screen.findByLabelText("Username")).toHaveAttribute("autocomplete", "username");
    expect(screen.getByLabelText("E-mail")).toHaveAttribute("autocomplete", "email");
    expect(screen.getByLabelText("Password")).toHaveAttribute("autocomplete", "new-password");
  });

  it("keeps where to go when one has an account already", async () => {
    accountsServer({});
    show(<SignUp />, "/sign-up?next=/films/7");
    expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      "/sign-in?next=%2Ffilms%2F7",
    );
  });
});
