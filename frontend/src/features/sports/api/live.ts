/**
 * What each pushed event of a match does to the query cache. All values are absolute, so applying one twice,
 * or after the snapshot that already includes it, changes nothing.
 */
import type { QueryClient } from "@tanstack/react-query";
import type {
  MatchCard,
  MatchClock,
  MatchCorrected,
  MatchDetail,
  MatchGoal,
  MatchMoment,
  MatchScoreChanged,
  MatchSnapshot,
  MatchStarted,
  MatchStatusChanged,
  MatchSubstitution,
  MatchSummary,
  ScoresSnapshot,
} from "@/contract/events";
import { isInPlay, isNotable, isOver } from "../match-status";
import { summaryOf, withMoment } from "../moments";
import { matchKey } from "./get-match";
import { askListsAgain, changeEverywhere, changeHome, setInPlay, takeOver } from "./live-lists";
import { standingsKey } from "./get-standings";

export function scoresSnapshot(cache: QueryClient, { matches }: ScoresSnapshot): void {
  const before = setInPlay(cache, () => matches);
  for (const match of matches) changeEverywhere(cache, match.id, () => match);
  const now = new Set(matches.map(({ id }) => id));
  const begunOrEnded = before?.some(({ id }) => !now.has(id)) || before?.length !== matches.length;
  // What happened while we were away shows in lists this snapshot does not tell of.
  if (before && begunOrEnded) askListsAgain(cache);
}

export function matchSnapshot(cache: QueryClient, { match }: MatchSnapshot): void {
  takeOver(cache, matchKey(match.id));
  cache.setQueryData<MatchDetail>(matchKey(match.id), match);
  changeEverywhere(cache, match.id, () => summaryOf(match));
}

export function matchStarted(cache: QueryClient, { match }: MatchStarted): void {
  setInPlay(cache, (matches) => [...matches.filter(({ id }) => id !== match.id), match]);
  changeEverywhere(cache, match.id, () => match);
  changeHome(cache, (home) => ({ ...home, next: home.next.filter(({ id }) => id !== match.id) }));
  askListsAgain(cache);
}

export function matchScoreChanged(cache: QueryClient, event: MatchScoreChanged): void {
  const { score, status, minute, stoppage, clock, moment } = event;
  const change = (match: MatchSummary): MatchSummary => ({
    ...match,
    ...{ score, status, minute, stoppage, clock },
    last_moment: moment ?? match.last_moment,
  });
  changeEverywhere(cache, event.match_id, change);
  void cache.invalidateQueries({ queryKey: standingsKey(event.competition_id) });
}

export function matchStatusChanged(cache: QueryClient, event: MatchStatusChanged): void {
  const { match_id: id, score, status, minute, stoppage, clock, moment } = event;
  const change = (match: MatchSummary): MatchSummary => ({
    ...match,
    ...{ score, status, minute, stoppage, clock },
    last_moment: moment && isNotable(moment) ? moment : match.last_moment,
  });
  const known = changeEverywhere(cache, id, change);
  changeDetail(cache, id, (match) => {
    const changed = { ...match, score, status, minute, stoppage, clock };
    return moment ? withMoment(changed, moment) : changed;
  });
  if (isInPlay(event)) return;

  setInPlay(cache, (matches) => matches.filter((match) => match.id !== id));
  if (known && isOver(event)) {
    changeHome(cache, (home) => ({
      ...home,
      recent: [known, ...home.recent.filter((match) => match.id !== id)],
    }));
  }
  askListsAgain(cache);
  void cache.invalidateQueries({ queryKey: standingsKey(event.competition_id) });
}

export function matchGoal(cache: QueryClient, { match_id, moment, score }: MatchGoal): void {
  changeDetail(cache, match_id, (match) => withMoment({ ...match, score }, moment));
}

export function matchCard(cache: QueryClient, { match_id, moment }: MatchCard): void {
  addMoment(cache, match_id, moment);
}

export function matchSubstitution(cache: QueryClient, { match_id, moment }: MatchSubstitution): void {
  addMoment(cache, match_id, moment);
}

export function matchCorrected(cache: QueryClient, { match }: MatchCorrected): void {
  matchSnapshot(cache, { match });
}

export function matchClock(cache: QueryClient, event: MatchClock): void {
  const { status, minute, stoppage, clock, pressure } = event;
  changeDetail(cache, event.match_id, (match) => ({ ...match, status, minute, stoppage, clock, pressure }));
}

function addMoment(cache: QueryClient, id: number, moment: MatchMoment): void {
  changeDetail(cache, id, (match) => withMoment(match, moment));
}

function changeDetail(cache: QueryClient, id: number, change: (match: MatchDetail) => MatchDetail): void {
  takeOver(cache, matchKey(id), "ask again");
  cache.setQueryData<MatchDetail>(matchKey(id), (match) => match && change(match));
}
