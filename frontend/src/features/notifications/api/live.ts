/** What is pushed of notifications. Counts are absolute, so applying an event twice changes nothing. */
import type { QueryClient } from "@tanstack/react-query";
import type {
  NotificationCreated,
  NotificationDeleted,
  NotificationRead,
  NotificationsAllRead,
  NotificationsSnapshot,
} from "@/contract/events";
import {
  changeItems,
  changePages,
  NEWEST,
  putIn,
  setRead,
  setUnread,
  takeOut,
  takeOver,
} from "./notifications-cache";
import { newestKey } from "./notifications-key";

/** The newest are exactly these; what a page shows of older ones stays. */
export function notificationsSnapshot(cache: QueryClient, snapshot: NotificationsSnapshot): void {
  takeOver(cache);
  cache.setQueryData<NotificationsSnapshot>(newestKey, snapshot);
  const { notifications } = snapshot;
  const oldest = notifications.length < NEWEST ? 0 : (notifications.at(-1)?.id ?? 0);
  let begun = false;
  changePages(cache, (items) => {
    const older = items.filter(({ id }) => id < oldest);
    const first = begun ? [] : notifications;
    begun = true;
    return [...first, ...older];
  });
}

export function notificationCreated(
  cache: QueryClient,
  { notification, unread_count }: NotificationCreated,
): void {
  takeOver(cache);
  putIn(cache, notification);
  setUnread(cache, unread_count);
}

export function notificationRead(cache: QueryClient, { id, read_at, unread_count }: NotificationRead): void {
  takeOver(cache);
  setRead(cache, id, read_at);
  setUnread(cache, unread_count);
}

export function notificationDeleted(cache: QueryClient, { id, unread_count }: NotificationDeleted): void {
  takeOver(cache);
  takeOut(cache, id);
  setUnread(cache, unread_count);
}

export function notificationsAllRead(
  cache: QueryClient,
  { read_at, unread_count }: NotificationsAllRead,
): void {
  takeOver(cache);
  changeItems(cache, (items) => items.map((item) => ({ ...item, read_at: item.read_at ?? read_at })));
  setUnread(cache, unread_count);
}
