import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import type { Viewer } from "@/ui/viewer";
import { notificationCreated, notificationDeleted, notificationsAllRead } from "../api/live";
import { aNotification, readAt, streamOf, subscribed } from "../testing/builders";
import { NotificationsPage } from "./notifications";

const LIST = "GET /notifications";

function open(answers: Answers, viewer: Viewer = ana) {
  const asked = answering(answers);
  const shown = show(<NotificationsPage actionFor={() => null} />, {
    path: "/notifications",
    at: "/notifications",
    viewer,
  });
  return { ...shown, asked, user: userEvent.setup() };
}

const list = () => screen.findByRole("list", { name: "Notifications" });
const rows = async () =>
  within(await list())
    .getAllByRole("listitem")
    .map((row) => row.textContent?.replace(/(?<=follows you).*/, ""));
const button = (name: string) => screen.findByRole("button", { name });

describe("the page of all notifications", () => {
  it("shows them, the newest first, and goes on to older ones", async () => {
    const { user } = open({
      [LIST]: (query: URLSearchParams) =>
        query.get("cursor") === "abc"
          ? streamOf([aNotification(1, { read_at: readAt })])
          : streamOf([aNotification(3), aNotification(2)], "abc"),
    });
    expect(await rows()).toEqual(["Unread: Person 3 follows you", "Unread: Person 2 follows you"]);
    await user.click(await button("Show older ones"));
    await waitFor(async () =>
      expect(await rows()).toEqual([
        "Unread: Person 3 follows you",
        "Unread: Person 2 follows you",
        "Person 1 follows you",
      ]),
    );
    expect(screen.queryByRole("button", { name: "Show older ones" })).toBeNull();
  });

  it("says where they will come from while there are none", async () => {
    open({ [LIST]: streamOf([]) });
    expect(await screen.findByText("Nothing yet")).toBeVisible();
  });

  it("offers to try again when they cannot be loaded", async () => {
    let broken = true;
    const { user } = open({
      [LIST]: () => (broken ? refusal(500, "The server is busy.") : streamOf([aNotification(1)])),
    });
    expect(await screen.findByText("Your notifications could not be loaded")).toBeVisible();
    broken = false;
    await user.click(await button("Try again"));
    expect(await rows()).toHaveLength(1);
  });

  it("leads a guest to signing in, and back", async () => {
    const { asked } = open({}, null);
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      "/sign-in?next=%2Fnotifications",
    );
    expect(asked).toEqual([]);
  });

  it("moves with what is pushed, without asking again", async () => {
    const { cache, asked } = open({ [LIST]: streamOf([aNotification(2), aNotification(1)]) });
    await list();
    act(() => {
      notificationCreated(cache, { notification: aNotification(3), unread_count: 3 });
      notificationDeleted(cache, { id: 2, unread_count: 2 });
    });
    expect(await rows()).toEqual(["Unread: Person 3 follows you", "Unread: Person 1 follows you"]);
    act(() => notificationsAllRead(cache, { read_at: readAt, unread_count: 0 }));
    expect(await rows()).toEqual(["Person 3 follows you", "Person 1 follows you"]);
    expect(asked).toEqual([LIST]);
  });
});

describe("reading", () => {
  it("marks one", async () => {
    const { user, asked } = open({
      [LIST]: streamOf([aNotification(1)]),
      "POST /notifications/1/read": one(aNotification(1, { read_at: readAt })),
    });
    await user.click(await button("Mark as read: Person 1 follows you"));
    expect(await rows()).toEqual(["Person 1 follows you"]);
    expect(screen.queryByRole("button", { name: /^Mark as read/ })).toBeNull();
    expect(asked.at(-1)).toBe("POST /notifications/1/read");
  });

  it("goes back when the server refuses", async () => {
    const { user } = open({
      [LIST]: streamOf([aNotification(1)]),
      "POST /notifications/1/read": refusal(500, "The server is busy."),
    });
    await user.click(await button("Mark as read: Person 1 follows you"));
    await waitFor(async () => expect(await rows()).toEqual(["Unread: Person 1 follows you"]));
  });

  it("marks all", async () => {
    const { user, cache } = open({
      [LIST]: streamOf([aNotification(2), aNotification(1)]),
      "POST /notifications/mark-all-read": one({ count: 0 }),
    });
    subscribed(cache, [aNotification(2), aNotification(1)]);
    await list();
    await user.click(await button("Mark all as read"));
    expect(await rows()).toEqual(["Person 2 follows you", "Person 1 follows you"]);
    expect(await button("Mark all as read")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("deleting", () => {
  it("leaves the way back in its place, with the focus on it", async () => {
    const { user, asked } = open({
      [LIST]: streamOf([aNotification(3), aNotification(2), aNotification(1)]),
      "DELETE /notifications/2": () => new Response(null, { status: 204 }),
      "POST /notifications/2/restore": one(aNotification(2)),
    });
    await user.click(await button("Delete: Person 2 follows you"));
    expect((await rows())[1]).toBe("Deleted.Undo");
    expect(await button("Undo: Person 2 follows you")).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(async () => expect((await rows())[1]).toBe("Unread: Person 2 follows you"));
    expect(screen.getByRole("link", { name: /Person 2 follows you/ })).toHaveFocus();
    expect(asked).toEqual([LIST, "DELETE /notifications/2", "POST /notifications/2/restore"]);
  });

  it("says why it cannot be taken back any more", async () => {
    const { user } = open({
      [LIST]: streamOf([aNotification(1)]),
      "DELETE /notifications/1": () => new Response(null, { status: 204 }),
      "POST /notifications/1/restore": refusal(404, "There is no such notification."),
    });
    await user.click(await button("Delete: Person 1 follows you"));
    await user.click(await button("Undo: Person 1 follows you"));
    expect(await screen.findByRole("alert")).toHaveTextContent("There is no such notification.");
  });

  it("goes back when the server refuses, and says so", async () => {
    const { user } = open({
      [LIST]: streamOf([aNotification(1)]),
      "DELETE /notifications/1": refusal(500, "The server is busy."),
    });
    await user.click(await button("Delete: Person 1 follows you"));
    expect(await screen.findByRole("alert")).toHaveTextContent("The server is busy.");
    expect(await rows()).toEqual(["Unread: Person 1 follows you"]);
  });

  it("is done when another device has deleted it already", async () => {
    const { user } = open({
      [LIST]: streamOf([aNotification(1)]),
      "DELETE /notifications/1": refusal(404, "There is no such notification."),
    });
    await user.click(await button("Delete: Person 1 follows you"));
    expect(await rows()).toEqual(["Deleted.Undo"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
