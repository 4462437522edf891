import { InfiniteQueryObserver, QueryClient, type InfiniteData } from "@tanstack/react-query";
import { beforeEach, describe, expect, it } from "vitest";
import type { NotificationItem, NotificationsSnapshot } from "@/contract/events";
import { aNotification, readAt } from "../testing/builders";
import type { NotificationPage } from "./get-notifications";
import {
  notificationCreated,
  notificationDeleted,
  notificationRead,
  notificationsAllRead,
  notificationsSnapshot,
} from "./live";
import { listKey, newestKey } from "./notifications-key";

let cache: QueryClient;

beforeEach(() => {
  cache = new QueryClient();
});

const newest = () => cache.getQueryData<NotificationsSnapshot>(newestKey);
const bell = () => newest()?.notifications.map(({ id }) => id);
const pages = () =>
  cache
    .getQueryData<InfiniteData<NotificationPage>>(listKey)
    ?.pages.map(({ items }) => items.map(({ id }) => id));

/** The page of all is open and shows these; older ones follow unless it is the whole. */
function showing(ids: number[][], whole = false): void {
  const page = (items: NotificationItem[], last: boolean): NotificationPage => ({
    items,
    pagination: { page: 1, per_page: 20, total: 0, pages: 0, next_cursor: last && whole ? null : "more" },
  });
  cache.setQueryData(listKey, {
    pages: ids.map((numbers, place) =>
      page(
        numbers.map((id) => aNotification(id)),
        place === ids.length - 1,
      ),
    ),
    pageParams: ids.map(String),
  });
}

const subscribed = (...ids: number[]) =>
  notificationsSnapshot(cache, {
    unread_count: ids.length,
    notifications: ids.map((id) => aNotification(id)),
  });

describe("what is pushed", () => {
  it("comes first, on the bell and on the page", () => {
    subscribed(3, 2);
    showing([[3, 2]], true);
    notificationCreated(cache, { notification: aNotification(5), unread_count: 3 });
    expect(bell()).toEqual([5, 3, 2]);
    expect(pages()).toEqual([[5, 3, 2]]);
    expect(newest()?.unread_count).toBe(3);
  });

  it("may be told twice", () => {
    subscribed(3);
    showing([[3]], true);
    for (let time = 0; time < 2; time += 1) {
      notificationCreated(cache, { notification: aNotification(5), unread_count: 2 });
      notificationRead(cache, { id: 3, read_at: readAt, unread_count: 1 });
    }
    expect(bell()).toEqual([5, 3]);
    expect(pages()).toEqual([[5, 3]]);
    expect(newest()).toMatchObject({ unread_count: 1, notifications: [{}, { read_at: readAt }] });
  });

  it("returns to its old place, and not before the page that it stands on is loaded", () => {
    subscribed(9, 7);
    showing([
      [9, 7],
      [5, 3],
    ]);
    notificationCreated(cache, { notification: aNotification(6), unread_count: 3 });
    notificationCreated(cache, { notification: aNotification(1), unread_count: 4 });
    expect(pages()).toEqual([
      [9, 7],
      [6, 5, 3],
    ]);
  });

  it("leaves the bell with twenty", () => {
    subscribed(...Array.from({ length: 20 }, (_, place) => 30 - place));
    notificationCreated(cache, { notification: aNotification(31), unread_count: 21 });
    expect(bell()).toHaveLength(20);
    expect(bell()?.slice(-1)).toEqual([12]);
  });

  it("takes away what was deleted", () => {
    subscribed(3, 2);
    showing([[3, 2]], true);
    notificationDeleted(cache, { id: 3, unread_count: 1 });
    expect([bell(), pages(), newest()?.unread_count]).toEqual([[2], [[2]], 1]);
  });

  it("keeps when each was read", () => {
    subscribed(3, 2);
    notificationRead(cache, { id: 2, read_at: readAt, unread_count: 1 });
    notificationsAllRead(cache, { read_at: "2026-11-20T22:00:00Z", unread_count: 0 });
    expect(newest()?.notifications.map(({ read_at }) => read_at)).toEqual(["2026-11-20T22:00:00Z", readAt]);
    expect(newest()?.unread_count).toBe(0);
  });
});

describe("a snapshot after an interruption", () => {
  it("replaces the newest and leaves the older ones of the page", () => {
    const ids = Array.from({ length: 20 }, (_, place) => 60 - place);
    showing([
      [58, 57, 45, 41],
      [30, 20],
    ]);
    subscribed(...ids);
    expect(pages()).toEqual([ids, [30, 20]]);
  });

  it("is all there is when it holds fewer than it could", () => {
    showing([[58, 57], [30]]);
    subscribed(60, 57);
    expect(pages()).toEqual([[60, 57], []]);
  });
});

it("wins over an answer that was asked for before", async () => {
  let answer: (page: NotificationPage) => void = () => undefined;
  let asked = 0;
  const page = (items: NotificationItem[]): NotificationPage => ({
    items,
    pagination: { page: 1, per_page: 20, total: 0, pages: 0, next_cursor: null },
  });
  const onThePage = new InfiniteQueryObserver(cache, {
    queryKey: listKey,
    queryFn: () => {
      asked += 1;
      if (asked > 1) return Promise.resolve(page([aNotification(5), aNotification(3)]));
      return new Promise<NotificationPage>((resolve) => (answer = resolve));
    },
    initialPageParam: "",
    getNextPageParam: () => undefined,
  });
  const leave = onThePage.subscribe(() => undefined);
  notificationCreated(cache, { notification: aNotification(5), unread_count: 2 });
  answer(page([aNotification(3)]));
  await expect.poll(pages).toEqual([[5, 3]]);
  expect(asked).toBe(2);
  leave();
});
