import type { MatchSummary } from "@/contract/events";
import { Pulse } from "@/ui/pulse";
import { useServerNow } from "../hooks/use-server-now";
import { clockText, minuteNow } from "../match-clock";
import { statusWord } from "../match-status";

type Timed = Pick<MatchSummary, "status" | "minute" | "stoppage" | "clock">;

/** The minute of a match in play, running by itself between two announcements. */
export function LiveMinute({ match, seconds = false }: { match: Timed; seconds?: boolean }) {
  const now = useServerNow();
  const text = statusWord(match.status) ?? (seconds ? clockText(match, now) : minuteNow(match, now));
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Pulse />
      <span className="display">{text}</span>
    </span>
  );
}
