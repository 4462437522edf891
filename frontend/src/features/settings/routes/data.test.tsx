import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { exportProgress, exportReady } from "../api/live";
import type { ExportState } from "../api/export";
import { anAccount } from "../testing/builders";
import { DataSettings } from "./data";

const none: ExportState = {
  status: "none",
  step: "",
  done: 0,
  total: 0,
  requested_at: null,
  ready_at: null,
  expires_at: null,
  size_bytes: null,
};
const onLeft = vi.fn();

async function open(answers: Answers = {}) {
  const asked = answering({ "GET /me": one(anAccount()), "GET /me/export/status": one(none), ...answers });
  const shown = show(<DataSettings onLeft={onLeft} />, { viewer: ana });
  await screen.findByRole("button", { name: /account/ });
  await screen.findByRole("button", { name: /export|new one/ });
  return { ...shown, asked };
}

it("makes an export, and tells how far it is as it is pushed", async () => {
  let state: ExportState = none;
  const { cache } = await open({
    "GET /me/export/status": () => one(state),
    "POST /me/export": () => {
      state = { ...none, status: "queued", step: "", done: 0, total: 8 };
      return one(state);
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Make my export" }));
  expect(await screen.findByText("Waiting for its turn…")).toBeVisible();

  state = { ...none, status: "building", step: "ratings", done: 2, total: 8 };
  act(() => exportProgress(cache, { ...state, status: "building" }));
  const bar = await screen.findByRole("progressbar", { name: "Your export" });
  await waitFor(() => expect(bar).toHaveAttribute("aria-valuetext", "25%, Writing: ratings…"));
  act(() => exportProgress(cache, { ...state, status: "building", step: "viewing-profiles" }));
  await waitFor(() => expect(bar).toHaveAttribute("aria-valuetext", "25%, Writing: viewing profiles…"));

  const ready = { expires_at: "2999-01-01T00:00:00Z", size_bytes: 3_400_000 };
  state = { ...none, status: "ready", done: 8, total: 8, ...ready };
  act(() => {
    exportProgress(cache, { status: "ready", step: "", done: 8, total: 8 });
    exportReady(cache, ready);
  });
  expect(await screen.findByRole("button", { name: "Download (3.4 MB)" })).toBeVisible();
  expect(screen.getByText("Ready. It is kept until 1 January 2999, for you alone.")).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

it("says when an export failed, and offers another", async () => {
  answering({ "GET /me": one(anAccount()), "GET /me/export/status": one({ ...none, status: "failed" }) });
  show(<DataSettings onLeft={onLeft} />, { viewer: ana });
  expect(await screen.findByRole("alert")).toHaveTextContent("could not be made");
  expect(screen.getByRole("button", { name: "Make a new one" })).toBeVisible();
});

it("lets go of an account after password and choice", async () => {
  const sent: unknown[] = [];
  await open({
    "DELETE /me": (_query, body) => {
      sent.push(body);
      return one({ deletion_due_at: "2026-12-05T08:00:00Z" });
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Delete my account…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Delete your account?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete my account" }));
  expect(dialog.getByText("Enter your password.")).toBeVisible();
  await userEvent.type(dialog.getByLabelText("Your password"), "Quiet-Harbour-77");
  await userEvent.click(dialog.getByRole("radio", { name: /Take them with me/ }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete my account" }));
  await waitFor(() => expect(onLeft).toHaveBeenCalledWith("2026-12-05T08:00:00Z"));
  expect(sent).toEqual([{ password: "Quiet-Harbour-77", reviews: "remove" }]);
});

it("says goodbye although the page has heard of the end before the answer came", async () => {
  onLeft.mockClear();
  await open({
    "GET /me": one(anAccount({ has_password: false })),
    "DELETE /me": () => {
      cleanup();
      return one({ deletion_due_at: "2026-12-05T08:00:00Z" });
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Delete my account…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Delete my account" }));
  await waitFor(() => expect(onLeft).toHaveBeenCalledWith("2026-12-05T08:00:00Z"));
});

it("says that the password is wrong, beside it", async () => {
  const errors = [{ field: "password", code: "wrong", message: "This is not your password." }];
  await open({
    "DELETE /me": Response.json({ code: "VALIDATION_ERROR", message: "", errors }, { status: 400 }),
  });
  await userEvent.click(screen.getByRole("button", { name: "Delete my account…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByLabelText("Your password"), "wrong");
  await userEvent.click(dialog.getByRole("button", { name: "Delete my account" }));
  expect(await dialog.findByText("This is not your password.")).toBeVisible();
});

it("asks for no password where there is none", async () => {
  const sent: unknown[] = [];
  await open({
    "GET /me": one(anAccount({ has_password: false })),
    "DELETE /me": (_query, body) => {
      sent.push(body);
      return refusal(403, "No.");
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Delete my account…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Delete my account" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("No.");
  expect(sent).toEqual([{ reviews: "anonymise" }]);
});

it("keeps an account that was on its way out", async () => {
  await open({
    "GET /me": one(anAccount({ deletion_due_at: "2026-12-05T08:00:00Z" })),
    "POST /me/keep": one(anAccount()),
  });
  expect(screen.getByText(/will be deleted on 5 December 2026/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Keep my account" }));
  expect(await screen.findByRole("button", { name: "Delete my account…" })).toBeVisible();
});
