import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { getPage, type Page } from "@/contract/http";
import { timeZone } from "../time-zone";
import { sportsKey, type MatchFilter } from "./sports-keys";

export type MatchPage = Page<MatchSummary>;

export const matchListsKey = [...sportsKey, "matches"] as const;
export const matchListKey = (filter: MatchFilter) => [...matchListsKey, "page", filter] as const;
export const allMatchesKey = (filter: MatchFilter) => [...matchListsKey, "all", filter] as const;

function getMatches(filter: MatchFilter, page: number, signal: AbortSignal): Promise<MatchPage> {
  return getPage("/sports/matches", { ...filter, tz: timeZone, page }, signal);
}

/** The first page of a list of matches. */
export function useMatches(filter: MatchFilter, enabled = true) {
  return useQuery({
    queryKey: matchListKey(filter),
    queryFn: ({ signal }) => getMatches(filter, 1, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** A list of matches, a page at a time. */
export function useAllMatches(filter: MatchFilter, enabled = true) {
  return useInfiniteQuery({
    queryKey: allMatchesKey(filter),
    queryFn: ({ pageParam, signal }) => getMatches(filter, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, pages } }) => (page < pages ? page + 1 : undefined),
    enabled,
  });
}
