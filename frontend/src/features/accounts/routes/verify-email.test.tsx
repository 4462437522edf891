import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { accountsServer, api, guest, ok, signedIn, wrong } from "../testing/accounts-server";
import { show } from "../testing/render";
import { Component as VerifyEmail } from "./verify-email";

const KEY = "GET /auth/email/verify";
const VERIFY = "POST /auth/email/verify";
const spent = wrong({ param: "key", code: "invalid_or_expired_key", message: "Invalid or expired key." });
const open = () => show(<VerifyEmail />, "/verify-email/MQ:1abc:sig", "/verify-email/:key");

it("confirms an address by a press, not by being opened", async () => {
  const asked = accountsServer({ [KEY]: ok({ email: "iris@example.org" }), [VERIFY]: guest });
  open();
  expect(await screen.findByText("iris@example.org")).toBeVisible();
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Yes, confirm it" }));
  expect(await screen.findByRole("heading", { name: "Address confirmed" })).toBeVisible();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ key: "MQ:1abc:sig" });
  expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/sign-in");
});

it("leads a guest to signing in when the link has ended", async () => {
  accountsServer({ [KEY]: spent, "GET /auth/session": guest });
  open();
  expect(await screen.findByRole("heading", { name: "This link has ended" })).toBeVisible();
  expect(await screen.findByRole("link", { name: "Sign in" })).toBeVisible();
});

it("sends somebody who is signed in a new link", async () => {
  const asked = accountsServer({
    [KEY]: spent,
    "GET /auth/session": signedIn(),
    "GET /api/me": api({ id: 3, verified: false }),
    "PUT /account/email": [{ status: 403, body: { status: 403 } }, ok(undefined)],
  });
  open();
  const send = await screen.findByRole("button", { name: "Send a new link" });
  await userEvent.click(send);
  expect(await screen.findByText(/We have just sent one\. You can ask again at/)).toBeVisible();
  await userEvent.click(send);
  expect(await screen.findByText("Sent to iris@example.org. It works once.")).toBeVisible();
  expect(asked.at(-1)?.body).toEqual({ email: "iris@example.org" });
});

it("says that there is nothing left to do when the address is confirmed already", async () => {
  accountsServer({
    [KEY]: spent,
    "GET /auth/session": signedIn(),
    "GET /api/me": api({ id: 3, verified: true }),
  });
  open();
  expect(await screen.findByText(/nothing left to do/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
});
