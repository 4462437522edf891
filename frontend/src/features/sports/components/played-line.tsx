import type { MatchSummary } from "@/contract/events";
import { useServerNow } from "../hooks/use-server-now";
import { playedPercent } from "../match-clock";

/** A line along the bottom of its (relatively placed) parent: the share of ninety minutes played. */
export function PlayedLine({ match }: { match: MatchSummary }) {
  const now = useServerNow();
  return (
    <span
      aria-hidden="true"
      className="absolute bottom-0 left-0 h-0.5 bg-live"
      style={{ width: `${playedPercent(match, now)}%` }}
    />
  );
}
