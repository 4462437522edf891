import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { getPage, type Page } from "@/contract/http";
import { useTimeZone } from "../hooks/use-time-zone";
import { sportsKey, type MatchFilter } from "./sports-keys";

export type MatchPage = Page<MatchSummary>;

export const matchListsKey = [...sportsKey, "matches"] as const;
/** tz: the zone that a day of the filter is one in. */
type ZonedFilter = MatchFilter & { tz: string };

export const matchListKey = (filter: ZonedFilter) => [...matchListsKey, "page", filter] as const;
export const allMatchesKey = (filter: ZonedFilter) => [...matchListsKey, "all", filter] as const;

function getMatches(filter: ZonedFilter, page: number, signal: AbortSignal): Promise<MatchPage> {
  return getPage("/sports/matches", { ...filter, page }, signal);
}

/** The first page of a list of matches. */
export function useMatches(filter: MatchFilter, enabled = true) {
  const zoned = { ...filter, tz: useTimeZone() };
  return useQuery({
    queryKey: matchListKey(zoned),
    queryFn: ({ signal }) => getMatches(zoned, 1, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** A list of matches, a page at a time. */
export function useAllMatches(filter: MatchFilter, enabled = true) {
  const zoned = { ...filter, tz: useTimeZone() };
  return useInfiniteQuery({
    queryKey: allMatchesKey(zoned),
    queryFn: ({ pageParam, signal }) => getMatches(zoned, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, pages } }) => (page < pages ? page + 1 : undefined),
    enabled,
  });
}
