import type { MatchSummary } from "@/contract/events";
import { useNow } from "@/ui/use-now";
import { useTimeZone } from "../hooks/use-time-zone";
import { isInPlay, statusWord } from "../match-status";
import { kickoffText, timeOf } from "../time-zone";
import { LiveMinute } from "./live-minute";

/** When: the live minute, the kick-off, or how it ended. */
export function MatchTime({ match, onlyTime = false }: { match: MatchSummary; onlyTime?: boolean }) {
  const now = useNow("half-minute");
  const zone = useTimeZone();
  if (isInPlay(match)) {
    return (
      <span className="text-live">
        <LiveMinute match={match} />
      </span>
    );
  }
  const word = statusWord(match.status);
  if (word) return <span className="display text-text-3">{word}</span>;
  return (
    <time dateTime={match.kickoff} className="display text-text-3">
      {onlyTime ? timeOf(match.kickoff, zone) : kickoffText(match.kickoff, now, zone)}
    </time>
  );
}
