import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { ReauthenticationContext, wantsReauthentication } from "@/ui/reauthentication";
import { sessionEnded } from "../api/live";
import { aSession } from "../testing/builders";
import { Component as Devices } from "./devices";

const here = aSession();
const phone = aSession({
  id: 2,
  current: false,
  remember: null,
  device: { kind: "phone", name: "Safari on iPhone" },
  last_seen_at: "2026-11-20T08:00:00Z",
});
const television = aSession({
  id: 3,
  current: false,
  remember: null,
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

it("asks for a proof before it ends one, where the last was long ago", async () => {
  let proved = 0;
  const asked = answering({
    "GET /me/sessions": one([here, phone]),
    "DELETE /me/sessions/2": () =>
      proved ? new Response(null, { status: 204 }) : refusal(403, "Prove it.", "REAUTHENTICATION_REQUIRED"),
  });
  const proving = async <T,>(action: () => Promise<T>) => {
    try {
      return await action();
    } catch (error) {
      expect(wantsReauthentication(error)).toBe(true);
      proved += 1;
      return action();
    }
  };
  show(
    <ReauthenticationContext value={proving}>
      <Devices />
    </ReauthenticationContext>,
    { path: "/settings/devices", at: "/settings/devices", viewer: ana },
  );
  await userEvent.click(await screen.findByRole("button", { name: "Sign out Safari on iPhone" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByText("You are signed in nowhere else.")).toBeVisible();
  expect(proved).toBe(1);
  expect(asked.filter((line) => line === "DELETE /me/sessions/2")).toHaveLength(2);
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

const keeping = () => screen.getByRole("checkbox", { name: /^Keep me signed in on this device/ });

it("stays signed in on this device, or not, as soon as one says so", async () => {
  const sent: unknown[] = [];
  let current = here;
  await open({
    "GET /me/sessions": () => one([current, phone]),
    "PATCH /me/sessions/current": (_query, body) => {
      sent.push(body);
      const { remember } = body as { remember: boolean };
      current = { ...here, remember };
      return one({ remember });
    },
  });
  expect(keeping()).not.toBeChecked();
  await userEvent.click(keeping());
  expect(await screen.findByText("Saved")).toBeVisible();
  expect(keeping()).toBeChecked();
  await userEvent.click(keeping());
  await waitFor(() => expect(sent).toEqual([{ remember: true }, { remember: false }]));
  await waitFor(() => expect(keeping()).not.toBeChecked());
});

it("shows a choice in the moment it is made", async () => {
  await open({ "PATCH /me/sessions/current": () => one({ remember: true }) });
  fireEvent.click(keeping());
  expect(keeping()).toBeChecked();
  expect(await screen.findByText("Saved")).toBeVisible();
});

it("keeps what was chosen and could not be saved, to try again", async () => {
  let busy = true;
  await open({
    "PATCH /me/sessions/current": () =>
      busy ? refusal(503, "The server is busy.") : one({ remember: true }),
  });
  await userEvent.click(keeping());
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved. The server is busy.");
  expect(keeping()).toBeChecked();
  busy = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Saved")).toBeVisible();
  expect(keeping()).toBeChecked();
});

it("offers no such choice where there is none", async () => {
  await open({}, [aSession({ client: "app", remember: null })]);
  expect(screen.queryByRole("checkbox")).toBeNull();
});
