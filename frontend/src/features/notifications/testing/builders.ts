import type { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import type { NotificationItem } from "@/contract/events";
import { notificationsSnapshot } from "../api/live";

type Actor = NonNullable<NotificationItem["actor"]>;

export function anActor(change: Partial<Actor> = {}): Actor {
  return {
    id: 9,
    username: "mirela",
    display_name: "Mirela Vuković",
    avatar_url: null,
    following: false,
    ...change,
  };
}

/** Its number says who it was: 7 is Person 7. */
export function aNotification(id: number, change: Partial<NotificationItem> = {}): NotificationItem {
  return {
    id,
    kind: "new_follower",
    actor: anActor({ id: 100 + id, username: `person${id}`, display_name: `Person ${id}` }),
    parameters: {},
    created_at: "2026-11-20T20:00:00Z",
    read_at: null,
    ...change,
  };
}

export const readAt = "2026-11-20T21:00:00Z";

/** What the socket says first. */
export function subscribed(cache: QueryClient, notifications: NotificationItem[]): void {
  const unread_count = notifications.filter(({ read_at }) => read_at === null).length;
  act(() => notificationsSnapshot(cache, { unread_count, notifications }));
}

/** A page of the list by cursor. */
export function streamOf(items: NotificationItem[], next_cursor: string | null = null) {
  const nothing = { page: null, total: null, pages: null, total_pages: null, next: null, previous: null };
  return { success: true, data: items, pagination: { ...nothing, per_page: 20, next_cursor } };
}
