import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { sessionEnded } from "../api/live";
import { aSession } from "../testing/builders";
import { Component as Devices } from "./devices";

const here = aSession();
const phone = aSession({
  id: 2,
  current: false,
  device: { kind: "phone", name: "Safari on iPhone" },
  last_seen_at: "2026-11-20T08:00:00Z",
});
const television = aSession({
  id: 3,
  current: false,
  device: { kind: "tv", name: "Television" },
  last_seen_at: "2026-11-21T07:00:00Z",
});

async function open(answers: Answers = {}, sessions = [phone, television, here]) {
  const asked = answering({ "GET /me/sessions": one(sessions), ...answers });
  const shown = show(<Devices />, { path: "/settings/devices", at: "/settings/devices", viewer: ana });
  await screen.findByRole("list", { name: "This device" });
  return { ...shown, asked };
}

const others = () =>
  within(screen.getByRole("list", { name: "Other devices" }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("p")?.textContent);

it("marks this device, and tells of the others when they were used, the last used first", async () => {
  await open();
  const own = within(screen.getByRole("list", { name: "This device" }));
  expect(own.getByText("Firefox on Linux")).toBeVisible();
  expect(own.getByText("This device, now")).toBeVisible();
  expect(own.queryByRole("button")).toBeNull();
  expect(others()).toEqual(["Television", "Safari on iPhone"]);
  expect(screen.getAllByText(/203\.0\.113\.x/)).toHaveLength(3);
});

it("ends one after a question", async () => {
  const { asked } = await open({ "DELETE /me/sessions/2": new Response(null, { status: 204 }) });
  await userEvent.click(screen.getByRole("button", { name: "Sign out Safari on iPhone" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Sign out Safari on iPhone?" }));
  expect(asked).not.toContain("DELETE /me/sessions/2");
  await userEvent.click(dialog.getByRole("button", { name: "Sign out" }));
  await waitFor(() => expect(others()).toEqual(["Television"]));
});

it("says in the question why it did not work", async () => {
  await open({ "DELETE /me/sessions/2": refusal(503, "The server is busy.") });
  await userEvent.click(screen.getByRole("button", { name: "Sign out Safari on iPhone" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Sign out" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("The server is busy.");
});

it("signs out everywhere else", async () => {
  let sessions = [here, phone, television];
  const { asked } = await open({
    "GET /me/sessions": () => one(sessions),
    "DELETE /me/sessions": () => {
      sessions = [here];
      return one({ ended: 2 });
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Sign out everywhere else" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Sign out everywhere else?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByText("You are signed in nowhere else.")).toBeVisible();
  expect(asked).toContain("DELETE /me/sessions");
});

it("drops a device whose sign-in ends elsewhere", async () => {
  const { cache } = await open();
  act(() => sessionEnded(cache, { session_id: 3 }));
  await waitFor(() => expect(others()).toEqual(["Safari on iPhone"]));
});
