import type { MatchDetail, MatchMoment, MatchSummary } from "@/contract/events";
import { isCard, isGoal, type Side } from "./match-status";

/** The match with this moment in its place; one that is known already is replaced. */
export function withMoment(match: MatchDetail, moment: MatchMoment): MatchDetail {
  const others = match.events.filter(({ id, seq }) => id !== moment.id && seq !== moment.seq);
  const events = [...others, moment].sort((a, b) => a.seq - b.seq);
  return { ...match, events };
}

/** What lists show of a match. */
export function summaryOf({ events, lineups, pressure, ...summary }: MatchDetail): MatchSummary {
  return summary;
}

export type MomentFilter = "all" | "goals" | "cards" | "changes";

/** The moments a filter lets through; whistles are only told among all. */
export function filterMoments(moments: readonly MatchMoment[], filter: MomentFilter): MatchMoment[] {
  return moments.filter((moment) => {
    if (filter === "goals") return isGoal(moment) || moment.kind === "penalty_missed";
    if (filter === "cards") return isCard(moment);
    if (filter === "changes") return moment.kind === "substitution";
    return true;
  });
}

export function countOf(
  moments: readonly MatchMoment[],
  side: Side,
  kinds: readonly MatchMoment["kind"][],
): number {
  return moments.filter((moment) => moment.side === side && kinds.includes(moment.kind)).length;
}
