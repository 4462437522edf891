import type { InfiniteData, QueryClient, QueryKey } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { isInPlay } from "../match-status";
import { inPlayKey } from "./get-in-play";
import { matchListsKey, type MatchPage } from "./get-matches";
import { sportsHomesKey, type SportsHome } from "./get-sports-home";
import { teamsKey } from "./get-team";

type Change = (match: MatchSummary) => MatchSummary;
type Cached = MatchPage | InfiniteData<MatchPage>;

/**
 * We know better than an answer that is still on its way: it may have been read before the event, and would
 * show an old score for a moment. It is dropped, and asked for again unless a snapshot replaces it.
 */
export function takeOver(cache: QueryClient, queryKey: QueryKey, then: "ask again" | "done" = "done"): void {
  const onTheirWay = cache.getQueryCache().findAll({ queryKey, fetchStatus: "fetching" });
  for (const query of onTheirWay) {
    void cache.cancelQueries({ queryKey: query.queryKey, exact: true });
    if (then === "ask again") void cache.refetchQueries({ queryKey: query.queryKey, exact: true });
  }
}

/** Set the matches in play, where they are known. Returns what was there before. */
export function setInPlay(
  cache: QueryClient,
  change: (matches: MatchSummary[]) => MatchSummary[],
): MatchSummary[] | undefined {
  takeOver(cache, inPlayKey);
  const before = cache.getQueryData<MatchSummary[]>(inPlayKey);
  cache.setQueryData<MatchSummary[]>(inPlayKey, change(before ?? []).filter(isInPlay));
  return before;
}

export function changeHome(cache: QueryClient, change: (home: SportsHome) => SportsHome): void {
  cache.setQueriesData<SportsHome>({ queryKey: sportsHomesKey }, (home) => home && change(home));
}

/** Change a match in every list that shows it. Returns what it is now, if any list did. */
export function changeEverywhere(cache: QueryClient, id: number, change: Change): MatchSummary | undefined {
  let known: MatchSummary | undefined;
  const inList = (matches: MatchSummary[]) => {
    if (!matches.some((match) => match.id === id)) return matches;
    return matches.map((match) => (match.id === id ? (known = change(match)) : match));
  };
  takeOver(cache, matchListsKey, "ask again");
  takeOver(cache, sportsHomesKey, "ask again");
  cache.setQueryData<MatchSummary[]>(inPlayKey, (matches) => matches && inList(matches));
  changeHome(cache, (home) => ({
    ...home,
    live: inList(home.live),
    next: inList(home.next),
    recent: inList(home.recent),
  }));
  cache.setQueriesData<Cached>({ queryKey: matchListsKey }, (data) => {
    if (!data) return data;
    if ("pages" in data) {
      return { ...data, pages: data.pages.map((page) => ({ ...page, items: inList(page.items) })) };
    }
    return { ...data, items: inList(data.items) };
  });
  return known;
}

/** A match began or ended: which list it belongs to now is the server's to say. */
export function askListsAgain(cache: QueryClient): void {
  void cache.invalidateQueries({ queryKey: sportsHomesKey });
  void cache.invalidateQueries({ queryKey: matchListsKey });
  void cache.invalidateQueries({ queryKey: teamsKey });
}
