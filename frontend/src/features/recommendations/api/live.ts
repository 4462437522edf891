/** What is pushed on the topic `recommendations`. */
import type { QueryClient } from "@tanstack/react-query";
import type { RecommendationsSnapshot, RecommendationsUpdated } from "@/contract/events";
import { newer, type ForYou } from "../rails";
import { forYouKey } from "./get-for-you";

/** The rails as they stand. After a restored backup they may count from a smaller number again: they still hold. */
export function recommendationsSnapshot(
  cache: QueryClient,
  { generation, rails }: RecommendationsSnapshot,
): void {
  cache.setQueryData<ForYou>(forYouKey, (known) => {
    if (known?.generation === generation) return known;
    return { generation, rails, change: null };
  });
}

export function recommendationsUpdated(cache: QueryClient, event: RecommendationsUpdated): void {
  const { generation, rails, reason } = event;
  const told: ForYou = { generation, rails, change: { reason, at: Date.now() } };
  cache.setQueryData<ForYou>(forYouKey, (known) =>
    // The answer to our own question may have come first; only the event knows what happened.
    known?.generation === generation ? { ...known, change: known.change ?? told.change } : newer(known, told),
  );
}
