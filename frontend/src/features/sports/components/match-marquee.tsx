import type { MatchSummary } from "@/contract/events";
import { Pulse } from "@/ui/pulse";
import { useServerNow } from "../hooks/use-server-now";
import { clockText, minuteNow } from "../match-clock";
import { statusWord } from "../match-status";
import { lastMomentText } from "../sentences";
import { HeroTeam } from "./hero-team";
import { GoalSweep, HeroTile } from "./hero-tile";
import { MatchLink } from "./match-link";

/** One match as the front of the house shows it. */
export function MatchMarquee({ match }: { match: MatchSummary }) {
  const now = useServerNow();
  const { home, away, score } = match;
  return (
    <MatchLink
      match={match}
      when={minuteNow(match, now)}
      className="letterboard block overflow-hidden rounded-md px-4 py-3.5 text-board-ink sm:px-6"
    >
      <GoalSweep goals={score.home + score.away} />
      <span className="flex justify-between gap-3 text-12 text-board-quiet">
        <span>
          {match.competition.name} · {match.stage.toLowerCase()}
        </span>
        <span>{lastMomentText(match)}</span>
      </span>
      <span className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-x-3 pt-2 sm:gap-x-5">
        <HeroTeam team={home} side="home" size="marquee" />
        <span className="flex flex-col items-center gap-2">
          <span className="flex gap-2">
            <HeroTile value={String(score.home)} size="marquee" />
            <HeroTile value={String(score.away)} size="marquee" />
          </span>
          <span className="display flex items-center gap-2 bg-board px-2 text-18 whitespace-nowrap text-board-live">
            <Pulse className="text-board-live!" />
            {statusWord(match.status) ?? clockText(match, now)}
          </span>
        </span>
        <HeroTeam team={away} side="away" size="marquee" />
      </span>
    </MatchLink>
  );
}
