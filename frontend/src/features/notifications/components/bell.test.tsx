import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import type { Viewer } from "@/ui/viewer";
import { notificationCreated, notificationDeleted } from "../api/live";
import { aNotification, readAt, subscribed } from "../testing/builders";
import { Bell } from "./bell";
import { NewsVoice } from "./news-voice";

function open(answers: Answers = {}, viewer: Viewer = ana) {
  const asked = answering(answers);
  const page = (
    <>
      <Bell where="rail" />
      <NewsVoice />
      <button>Elsewhere on the page</button>
    </>
  );
  return { ...show(page, { viewer }), asked, user: userEvent.setup() };
}

const named = (name: string) => waitFor(() => expect(bell()).toHaveAccessibleName(name));
const bell = () => screen.getByRole("button", { name: /^Notifications/ });
const panel = () => screen.getByRole("region", { name: "Newest notifications" });
const lines = () =>
  within(panel())
    .queryAllByRole("listitem")
    .map((line) => line.textContent);

describe("the bell", () => {
  it("is not there for a guest", () => {
    open({}, null);
    expect(screen.queryByRole("button", { name: /Notifications/ })).toBeNull();
  });

  it("says how many are unread, and asks the server for nothing", async () => {
    const { cache, asked } = open();
    expect(bell()).toHaveAccessibleName("Notifications");
    subscribed(cache, [aNotification(3), aNotification(2), aNotification(1, { read_at: readAt })]);
    await named("Notifications, 2 unread");
    expect(bell()).toHaveTextContent("2");
    expect(asked).toEqual([]);
  });

  it("stops counting at 99 where there is no room, and not where it is read out", async () => {
    const { cache } = open();
    subscribed(cache, []);
    act(() => notificationCreated(cache, { notification: aNotification(1), unread_count: 120 }));
    await named("Notifications, 120 unread");
    expect(bell()).toHaveTextContent("99+");
  });

  it("opens and closes with the keyboard, and what it shows leads there", async () => {
    const { cache, user, router } = open({ "POST /notifications/2/read": one(aNotification(2)) });
    subscribed(cache, [aNotification(2), aNotification(1, { read_at: readAt })]);
    await named("Notifications, 1 unread");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(lines()).toEqual([
      expect.stringMatching(/^Unread: Person 2 follows you/),
      expect.stringMatching(/^Person 1 follows you/),
    ]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region")).toBeNull();
    expect(bell()).toHaveFocus();

    await user.keyboard("{Enter}");
    await user.tab();
    expect(screen.getByRole("button", { name: "Mark all as read" })).toHaveFocus();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(router.state.location.pathname).toBe("/members/person2");
  });

  it("counts one as read that is gone to", async () => {
    const { cache, user, asked } = open({ "POST /notifications/2/read": one(aNotification(2)) });
    subscribed(cache, [aNotification(2)]);
    await user.click(bell());
    await user.click(screen.getByRole("link", { name: /Person 2/ }));
    await waitFor(() => expect(asked).toEqual(["POST /notifications/2/read"]));
  });

  it("reads all at once, and goes back when the server refuses", async () => {
    const { cache, user } = open({
      "POST /notifications/mark-all-read": refusal(500, "The server is busy."),
    });
    subscribed(cache, [aNotification(2), aNotification(1)]);
    await user.click(bell());
    await user.click(screen.getByRole("button", { name: "Mark all as read" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The server is busy.");
    expect(bell()).toHaveAccessibleName("Notifications, 2 unread");
  });

  it("says so while it does not know, and when there is nothing", async () => {
    const { cache, user } = open();
    await user.click(bell());
    expect(screen.getByRole("status", { name: "Loading the newest notifications" })).toBeVisible();
    subscribed(cache, []);
    expect(await within(panel()).findByText(/^Nothing yet/)).toBeVisible();
    expect(screen.getByRole("link", { name: "See all" })).toHaveAttribute("href", "/notifications");
  });

  it("closes when the focus goes elsewhere", async () => {
    const { user } = open();
    await user.click(bell());
    await user.click(screen.getByRole("button", { name: "Elsewhere on the page" }));
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("news", () => {
  const voice = () => screen.getByRole("status", { name: "News" });
  const comes = (id: number, cache: ReturnType<typeof open>["cache"]) =>
    act(() => notificationCreated(cache, { notification: aNotification(id), unread_count: id }));

  it("are said when they come, and not what was there before", async () => {
    const { cache } = open();
    subscribed(cache, [aNotification(2)]);
    await named("Notifications, 1 unread");
    expect(voice()).toBeEmptyDOMElement();
    comes(3, cache);
    await named("Notifications, 3 unread");
    expect(voice()).toHaveTextContent("Person 3 follows you");
  });

  it("are not what was taken back and returns", async () => {
    const { cache } = open();
    subscribed(cache, [aNotification(2)]);
    await named("Notifications, 1 unread");
    comes(3, cache);
    comes(4, cache);
    await named("Notifications, 4 unread");
    act(() => notificationDeleted(cache, { id: 3, unread_count: 1 }));
    comes(3, cache);
    await named("Notifications, 3 unread");
    expect(voice()).toHaveTextContent("Person 4 follows you");
  });
});
