import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { sessionKey } from "../api/get-session";
import { accountsServer, api, ok, signedIn } from "../testing/accounts-server";
import { show } from "../testing/render";
import { ConfirmEmailBanner } from "./confirm-email-banner";

beforeEach(() => sessionStorage.clear());

const unconfirmed = {
  "GET /auth/session": signedIn(),
  "GET /api/me": api({ id: 3, verified: false }),
};

it("reminds, and sends the link again", async () => {
  const asked = accountsServer({ ...unconfirmed, "PUT /account/email": ok(undefined) });
  show(<ConfirmEmailBanner />, "/films");
  await userEvent.click(await screen.findByRole("button", { name: "Send it again" }));
  expect(await screen.findByRole("button", { name: "Sent again" })).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ method: "PUT", body: { email: "iris@example.org" } });
});

it("stays away once it was put away", async () => {
  accountsServer(unconfirmed);
  show(<ConfirmEmailBanner />, "/films");
  await userEvent.click(await screen.findByRole("button", { name: "Remind me later" }));
  expect(screen.queryByRole("region")).toBeNull();
  expect(sessionStorage.getItem("marquee.confirm-email-later")).toBe("3");
});

it.each([
  ["whose address is confirmed", "/films", { "GET /api/me": api({ id: 3, verified: true }) }, true],
  ["who is a guest", "/films", { "GET /auth/session": { status: 401, body: {} } }, false],
  ["who is about to confirm it", "/verify-email/abc", {}, false],
])("does not bother somebody %s", async (_, at, replies, asksForAccount) => {
  const asked = accountsServer({ ...unconfirmed, ...replies });
  const { cache } = show(<ConfirmEmailBanner />, at);
  await waitFor(() => {
    expect(cache.getQueryState(sessionKey)?.status).toBe("success");
    expect(asked.some(({ path }) => path === "/api/me")).toBe(asksForAccount);
    expect(cache.isFetching()).toBe(0);
  });
  expect(screen.queryByRole("region")).toBeNull();
});
