import type { MatchMoment, MatchSummary } from "@/contract/events";

export type MatchStatus = MatchSummary["status"];
export type Side = "home" | "away";

const inPlay: readonly MatchStatus[] = ["live", "half_time", "extra_time", "penalties", "suspended"];
const called: Partial<Record<MatchStatus, string>> = {
  half_time: "HT",
  penalties: "Pens",
  suspended: "Susp.",
  finished: "FT",
  postponed: "Postp.",
  cancelled: "Canc.",
  abandoned: "Aband.",
};

export function isInPlay({ status }: { status: MatchStatus }): boolean {
  return inPlay.includes(status);
}

/** Over for good: nothing is expected to follow. */
export function isOver({ status }: { status: MatchStatus }): boolean {
  return status === "finished" || status === "abandoned" || status === "cancelled";
}

/** Not begun, and still to come. */
export function isUpcoming({ status }: { status: MatchStatus }): boolean {
  return status === "scheduled";
}

/** "HT", "FT" and the like; null while the clock or the kick-off tells more. */
export function statusWord(status: MatchStatus): string | null {
  return called[status] ?? null;
}

/** The side that is ahead, or won; null when level or not begun. */
export function ahead({ status, score }: Pick<MatchSummary, "status" | "score">): Side | null {
  if (status === "scheduled") return null;
  const [home, away] = score.penalties ?? [score.home, score.away];
  if (home === away) return null;
  return home > away ? "home" : "away";
}

export function isGoal({ kind }: Pick<MatchMoment, "kind">): boolean {
  return kind === "goal" || kind === "own_goal" || kind === "penalty_goal";
}

/** Worth a line in a list of matches. The server chooses by the same measure. */
export function isNotable(moment: Pick<MatchMoment, "kind">): boolean {
  const { kind } = moment;
  return (
    isGoal(moment) ||
    kind === "penalty_missed" ||
    kind === "second_yellow" ||
    kind === "red" ||
    kind === "var"
  );
}

export function isCard({ kind }: Pick<MatchMoment, "kind">): boolean {
  return kind === "yellow" || kind === "second_yellow" || kind === "red";
}
