import type { MatchSummary } from "@/contract/events";
import { useNow } from "@/ui/use-now";
import { useMatches } from "../api/get-matches";
import { useTimeZone } from "../hooks/use-time-zone";
import { isUpcoming } from "../match-status";
import { zoneName } from "../time-zone";
import { MatchList } from "./match-list";

const SHOWN = 8;

interface NextDayProps {
  /** So many of each competition stand above already. */
  shownAbove: number;
}

/** What is to come within 24 hours, in the visitor's time, which is named: it need not be the device's. */
export function NextDay({ shownAbove }: NextDayProps) {
  const now = useNow("half-minute");
  const zone = useTimeZone();
  const coming = useMatches({ status: "scheduled", per_page: 50 }).data?.items ?? [];
  const soon = beyondFirst(coming.filter(isUpcoming), shownAbove).filter(
    (match) => Date.parse(match.kickoff) < now + 86_400_000,
  );
  if (soon.length === 0) return null;
  return (
    <MatchList title="Next 24 hours" about={`times in ${zoneName(zone)}`} matches={soon.slice(0, SHOWN)} />
  );
}

/** The matches after the first few of each competition. */
export function beyondFirst(matches: readonly MatchSummary[], few: number): MatchSummary[] {
  const seen = new Map<number, number>();
  return matches.filter(({ competition: { id } }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before >= few;
  });
}
