import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accountsServer, guest, iris, ok, signedIn, stepLeft, wrong } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as Complete } from "./complete-sign-up";
import { Component as Arrived } from "./sign-in-arrived";
import { Component as Failed } from "./sign-in-failed";

describe("coming back from another service", () => {
  it.each([
    ["to what one wanted", signedIn(), "/films/7"],
    [
      "to the second step",
      stepLeft("mfa_authenticate", { types: ["totp"] }),
      "/sign-in/second-factor?next=%2Ffilms%2F7",
    ],
    ["to choosing a username", stepLeft("provider_signup"), "/sign-up/complete?next=%2Ffilms%2F7"],
    ["to saying that it did not work", guest, "/sign-in/failed"],
  ])("leads %s", async (_, session, to) => {
    accountsServer({ "GET /auth/session": session });
    const { address } = show(<Arrived />, "/sign-in/arrived?next=/films/7");
    await waitFor(() => expect(address()).toBe(to));
  });

  it("leads to why it did not work", async () => {
    accountsServer({ "GET /auth/session": guest });
    const { address } = show(<Arrived />, "/sign-in/arrived?error=cancelled&error_process=login");
    await waitFor(() => expect(address()).toBe("/sign-in/failed?reason=cancelled"));
  });

  it("asks to confirm the address where that is needed", async () => {
    accountsServer({ "GET /auth/session": stepLeft("verify_email") });
    show(<Arrived />, "/sign-in/arrived");
    expect(await screen.findByRole("heading", { name: "Look into your e-mail" })).toBeVisible();
  });
});

describe("a sign-in that failed", () => {
  it.each([
    ["reason=email_taken", "You have an account already"],
    ["reason=cancelled", "You stopped it"],
    ["error=denied&error_process=login", "The service said no"],
    ["reason=constructor", "Signing in did not work"],
    ["", "Signing in did not work"],
  ])("by %s says so", (search, title) => {
    show(<Failed />, `/sign-in/failed?${search}`);
    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.getByRole("link", { name: "Back to signing in" })).toHaveAttribute("href", "/sign-in");
  });

  it("shows nothing that somebody else wrote into the address", () => {
    show(<Failed />, "/sign-in/failed?reason=Call+0900-123");
    expect(document.body).not.toHaveTextContent("0900");
  });

  it("tells whose address is taken how to connect the service", () => {
    show(<Failed />, "/sign-in/failed?reason=email_taken");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Sign in with your password, then connect the service in Settings",
    );
  });
});

describe("finishing a sign-up from another service", () => {
  const PENDING = "GET /auth/provider/signup";
  const FINISH = "POST /auth/provider/signup";
  const pending = ok({
    user: { username: "", display: "" },
    account: { display: "iris", provider: { id: "github", name: "GitHub" } },
    email: [{ email: "iris@example.org" }],
  });

  it("asks for what is missing", async () => {
    const asked = accountsServer({
      "GET /auth/session": guest,
      [PENDING]: pending,
      [FINISH]: signedIn(iris),
    });
    const { address } = show(<Complete />, "/sign-up/complete?next=/films/7");
    await userEvent.type(await screen.findByLabelText("Username"), "iris");
    expect(screen.getByLabelText("E-mail")).toHaveValue("iris@example.org");
    await userEvent.click(screen.getByRole("button", { name: "Create account" }));
    await waitFor(() => expect(address()).toBe("/films/7"));
    expect(asked.at(-1)?.body).toEqual({ username: "iris", email: "iris@example.org" });
  });

  it("says beside the field when a name is taken", async () => {
    const message = "A user with that username already exists.";
    accountsServer({
      "GET /auth/session": guest,
      [PENDING]: pending,
      [FINISH]: wrong({ param: "username", code: "username_taken", message }),
    });
    show(<Complete />, "/sign-up/complete");
    await userEvent.type(await screen.findByLabelText("Username"), "iris");
    await userEvent.click(screen.getByRole("button", { name: "Create account" }));
    expect(await screen.findByText("This username is taken.")).toBeVisible();
    expect(screen.getByLabelText("Username")).toHaveFocus();
  });

  it("leads to signing in when nobody is waiting", async () => {
    accountsServer({ "GET /auth/session": guest, [PENDING]: { status: 409, body: { status: 409 } } });
    const { address } = show(<Complete />, "/sign-up/complete?next=/films/7");
    await waitFor(() => expect(address()).toBe("/sign-in?next=%2Ffilms%2F7"));
  });
});
