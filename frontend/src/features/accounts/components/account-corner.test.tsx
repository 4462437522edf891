import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { sessionKey } from "../api/get-session";
import { accountsServer, guest, signedIn } from "../testing/accounts-server";
import { show } from "../testing/render";
import { AccountCorner } from "./account-corner";

const account = (role: string) => ({ "GET /api/me": { body: { success: true, data: { id: 3, role } } } });
const open = async () =>
  userEvent.click(await screen.findByRole("button", { name: "Account of Iris Moreau" }));

it("leads a guest to signing in, and back here", async () => {
  accountsServer({ "GET /auth/session": guest });
  show(<AccountCorner where="rail" />, "/scores?date=2026-11-20");
  expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fscores%3Fdate%3D2026-11-20",
  );
});

it("signs out; the server's 401 is what success looks like", async () => {
  const asked = accountsServer({
    "GET /auth/session": signedIn(),
    "DELETE /auth/session": guest,
    ...account("user"),
  });
  const { cache } = show(<AccountCorner where="rail" />);
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("link", { name: "Sign in" })).toBeVisible();
  expect(cache.getQueryData(sessionKey)).toBeNull();
  expect(asked.find(({ method }) => method === "DELETE")).toMatchObject({
    path: "/auth/session",
    csrf: "token-1",
  });
});

it("says when signing out did not work", async () => {
  accountsServer({
    "GET /auth/session": signedIn(),
    "DELETE /auth/session": { status: 403 },
    ...account("user"),
  });
  show(<AccountCorner where="rail" />);
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Signing out did not work. Try again.");
});

it("leads admins to the administration, and nobody else", async () => {
  accountsServer({ "GET /auth/session": signedIn(), ...account("admin") });
  show(<AccountCorner where="rail" />);
  await open();
  expect(await screen.findByRole("link", { name: "Administration" })).toHaveAttribute("href", "/admin/");
});

it("closes by Escape and gives the focus back", async () => {
  accountsServer({ "GET /auth/session": signedIn(), ...account("moderator") });
  show(<AccountCorner where="bar" />);
  await open();
  expect(screen.queryByRole("link", { name: "Administration" })).toBeNull();
  screen.getByRole("button", { name: "Sign out" }).focus();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Sign out" })).toBeNull());
  expect(screen.getByRole("button", { name: "Account of Iris Moreau" })).toHaveFocus();
});
