import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { accountsServer, guest, iris, ok, signedIn } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as Confirm } from "./confirm";

const CONSENT = "/identity/o/authorize?client_id=tv&scope=openid";
const AT = `/sign-in/confirm?next=${encodeURIComponent(CONSENT)}`;
const server = (password = true) =>
  accountsServer({
    "GET /auth/session": signedIn({ ...iris, has_usable_password: password }),
    "GET /account/authenticators": ok([]),
    "POST /auth/reauthenticate": signedIn(),
  });

afterEach(() => vi.unstubAllGlobals());

function watchLeaving() {
  const replace = vi.fn();
  vi.stubGlobal("location", { ...window.location, replace });
  return replace;
}

it("asks who decides, and then has the server draw its page", async () => {
  const asked = server();
  const left = watchLeaving();
  show(<Confirm />, AT);
  expect(await screen.findByText("You are signed in as iris.")).toBeVisible();
  const password = await screen.findByLabelText("Password");
  expect(password).toHaveFocus();
  expect(left).not.toHaveBeenCalled();
  await userEvent.type(password, "Quiet-Harbour-77{Enter}");
  await waitFor(() => expect(left).toHaveBeenCalledWith(CONSENT));
  expect(asked.at(-1)).toMatchObject({
    path: "/auth/reauthenticate",
    body: { password: "Quiet-Harbour-77" },
  });
});

it("goes home when the person would rather not", async () => {
  server();
  const left = watchLeaving();
  const { address } = show(<Confirm />, AT);
  await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(address()).toBe("/"));
  expect(left).not.toHaveBeenCalled();
});

it("says what to do where there is nothing to ask for", async () => {
  server(false);
  show(<Confirm />, AT);
  expect(await screen.findByText(/Sign out and in again/)).toBeVisible();
});

it("has somebody who is signed out sign in, which is proof, too", async () => {
  accountsServer({ "GET /auth/session": guest });
  const { address } = show(<Confirm />, AT);
  await waitFor(() => expect(address()).toBe(`/sign-in?next=${encodeURIComponent(CONSENT)}`));
});

it.each([
  "/films/7",
  "/admin/",
  "/identity",
  "/identity/../films",
  "/identity/%2e%2e/films",
  "//evil.example/identity/",
  "https://evil.example/identity/",
  "/\\evil.example/identity/",
])("goes home instead of to %j", async (to) => {
  server();
  const left = watchLeaving();
  const { address } = show(<Confirm />, `/sign-in/confirm?next=${encodeURIComponent(to)}`);
  await waitFor(() => expect(address()).toBe("/"));
  expect(left).not.toHaveBeenCalled();
});

it("goes home when nothing was asked for", async () => {
  server();
  const { address } = show(<Confirm />, "/sign-in/confirm");
  await waitFor(() => expect(address()).toBe("/"));
});
