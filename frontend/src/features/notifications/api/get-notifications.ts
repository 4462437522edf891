import { skipToken, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { NotificationItem, NotificationsSnapshot } from "@/contract/events";
import { getPage, type Page } from "@/contract/http";
import { listKey, newestKey } from "./notifications-key";

export type NotificationPage = Page<NotificationItem>;

/** What the bell shows; the topic `notifications` brings it and keeps it right, nothing is ever asked for. */
export function useNewest(): NotificationsSnapshot | undefined {
  return useQuery<NotificationsSnapshot>({ queryKey: newestKey, queryFn: skipToken, gcTime: Infinity }).data;
}

/** All of the last thirty days, a page at a time; what is new meanwhile moves no page. */
export function useNotifications() {
  return useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam, signal }) =>
      getPage<NotificationItem>("/notifications", { cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: ({ pagination }) => pagination.next_cursor,
    // Whom one follows by now is not pushed here.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}
