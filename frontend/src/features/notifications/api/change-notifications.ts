/** What a person does with notifications. All of it shows at once, and goes back when the server refuses. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NotificationItem } from "@/contract/events";
import { ApiError, send } from "@/contract/http";
import { changeItems, moveUnread, putIn, setRead, setUnread, takeOut } from "./notifications-cache";
import { notificationsKey } from "./notifications-key";

export function useMarkRead() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    // One goes on to what it is about, and the page may be left before the answer comes.
    mutationFn: ({ id }: NotificationItem) =>
      whereItIs(() => send("POST", `/notifications/${id}/read`, undefined, { keepalive: true })),
    onMutate: ({ id }) => {
      setRead(cache, id, new Date().toISOString());
      moveUnread(cache, -1);
    },
    onError: (_error, { id }) => {
      setRead(cache, id, null);
      moveUnread(cache, 1);
    },
  });
}

export function useMarkAllRead() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: () => send("POST", "/notifications/mark-all-read"),
    onMutate: () => {
      const before = cache.getQueriesData({ queryKey: notificationsKey });
      const read_at = new Date().toISOString();
      changeItems(cache, (items) => items.map((item) => ({ ...item, read_at: item.read_at ?? read_at })));
      setUnread(cache, 0);
      return before;
    },
    onError: (_error, _nothing, before) => before?.forEach(([key, data]) => cache.setQueryData(key, data)),
  });
}

export function useDismiss() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ id }: NotificationItem) => whereItIs(() => send("DELETE", `/notifications/${id}`)),
    onMutate: ({ id, read_at }) => {
      takeOut(cache, id);
      if (read_at === null) moveUnread(cache, -1);
    },
    onError: (_error, item) => {
      putIn(cache, item);
      if (item.read_at === null) moveUnread(cache, 1);
    },
  });
}

/** Take a deletion back; how many are unread then is pushed. */
export function useRestore() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ id }: NotificationItem) => send<NotificationItem>("POST", `/notifications/${id}/restore`),
    onSuccess: (item) => item && putIn(cache, item),
  });
}

/** What is gone meanwhile, on another device or with its cause, needs neither reading nor deleting. */
async function whereItIs(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) throw error;
  }
}
