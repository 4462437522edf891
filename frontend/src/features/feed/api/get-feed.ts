import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import type { FeedItem } from "@/contract/events";
import { getOne, getPage, type Page } from "@/contract/http";
import { listKey, suggestionsKey } from "./feed-keys";

export type FeedPage = Page<FeedItem>;

export type Suggested = components["schemas"]["MemberShape"];

/** A page at a time; what is new meanwhile moves no page, the topic `feed` brings it. */
export function useFeed() {
  return useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam, signal }) => getPage<FeedItem>("/social/feed", { cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: ({ pagination }) => pagination.next_cursor,
    // Not everything is pushed that comes into sight.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** Members whom one does not follow yet. */
export function useSuggestions() {
  return useQuery({
    queryKey: suggestionsKey,
    queryFn: ({ signal }) => getOne<Suggested[]>("/social/feed/suggestions", {}, signal),
    // Whom one has just followed stays where the finger was.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
