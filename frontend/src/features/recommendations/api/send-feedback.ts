import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RecommendedItem } from "@/contract/events";
import { send } from "@/contract/http";
import { withoutFilm, type ForYou } from "../rails";
import { forYouKey } from "./get-for-you";

type Kind = "click" | "dismiss";

async function sendFeedback(kind: Kind, { slate, movie }: RecommendedItem): Promise<void> {
  const body = { slate, movie: movie.id, kind };
  // A click leads to another page; what was clicked is told all the same.
  await send("POST", "/recommendations/feedback", body, { keepalive: true });
}

/** Somebody opened a film from a rail. Nobody waits for it, and a loss does no harm. */
export function noteClick(item: RecommendedItem): void {
  if (item.slate) void sendFeedback("click", item).catch(() => undefined);
}

/** "Not for me": the film goes at once, and comes back when the server could not be told. */
export function useDismiss() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (item: RecommendedItem) => sendFeedback("dismiss", item),
    onMutate: (item) => {
      const before = cache.getQueryData<ForYou>(forYouKey);
      cache.setQueryData<ForYou>(forYouKey, (known) => known && withoutFilm(known, item.movie.id));
      return before;
    },
    onError: (_error, _item, before) => {
      // A push that came meanwhile is newer than what we would put back.
      cache.setQueryData<ForYou>(forYouKey, (now) => (now?.generation === before?.generation ? before : now));
    },
  });
}
