/** Changing what the bell and the page show, both at once. */
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { NotificationItem, NotificationsSnapshot } from "@/contract/events";
import type { NotificationPage } from "./get-notifications";
import { listKey, newestKey } from "./notifications-key";

/** As many as the snapshot holds. */
export const NEWEST = 20;

type List = InfiniteData<NotificationPage, string>;
type Items = NotificationItem[];

function changeNewest(
  cache: QueryClient,
  change: (newest: NotificationsSnapshot) => NotificationsSnapshot,
): void {
  cache.setQueryData<NotificationsSnapshot>(newestKey, (newest) => newest && change(newest));
}

/** change: is given each page, and whether nothing older follows it. */
export function changePages(cache: QueryClient, change: (items: Items, isLast: boolean) => Items): void {
  cache.setQueryData<List>(
    listKey,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page, place) => ({
          ...page,
          items: change(page.items, place === list.pages.length - 1 && !page.pagination.next_cursor),
        })),
      },
  );
}

/** Change items wherever they are shown. */
export function changeItems(cache: QueryClient, change: (items: Items) => Items): void {
  changeNewest(cache, (newest) => ({ ...newest, notifications: change(newest.notifications) }));
  changePages(cache, change);
}

export function setUnread(cache: QueryClient, unread_count: number): void {
  changeNewest(cache, (newest) => ({ ...newest, unread_count }));
}

/** By so many more or fewer, until the server says how many it are. */
export function moveUnread(cache: QueryClient, step: number): void {
  changeNewest(cache, (newest) => ({
    ...newest,
    unread_count: Math.max(0, newest.unread_count + step),
  }));
}

/** Show one where it belongs: the newest first. Not yet loaded pages will have it when they come. */
export function putIn(cache: QueryClient, item: NotificationItem): void {
  changeNewest(cache, (newest) => ({
    ...newest,
    notifications: placed(newest.notifications, item).slice(0, NEWEST),
  }));
  let isPlaced = false;
  changePages(cache, (items, isLast) => {
    const oldest = items.at(-1)?.id ?? 0;
    if (isPlaced || (!isLast && item.id < oldest)) return items;
    isPlaced = true;
    return placed(items, item);
  });
}

export function takeOut(cache: QueryClient, id: number): void {
  changeItems(cache, (items) => items.filter((item) => item.id !== id));
}

export function setRead(cache: QueryClient, id: number, read_at: string | null): void {
  changeItems(cache, (items) => items.map((item) => (item.id === id ? { ...item, read_at } : item)));
}

/** Somebody is followed now, or not any more, on every line that is about them. */
export function setFollowing(cache: QueryClient, actorId: number, following: boolean): void {
  changeItems(cache, (items) =>
    items.map((item) =>
      item.actor?.id === actorId ? { ...item, actor: { ...item.actor, following } } : item,
    ),
  );
}

/**
 * An answer that is still on its way may have been read before what was pushed: it is dropped and asked for again. The
 * next older page is let come, what is new is never on it.
 */
export function takeOver(cache: QueryClient): void {
  const query = cache.getQueryCache().find({ queryKey: listKey, fetchStatus: "fetching" });
  if (!query || query.state.fetchMeta?.fetchMore) return;
  void cache.cancelQueries({ queryKey: listKey, exact: true });
  void cache.refetchQueries({ queryKey: listKey, exact: true });
}

function placed(items: Items, item: NotificationItem): Items {
  return [...items.filter(({ id }) => id !== item.id), item].sort((one, other) => other.id - one.id);
}
