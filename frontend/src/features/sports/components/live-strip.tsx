import type { MatchSummary, TeamRef } from "@/contract/events";
import { Glow } from "@/ui/glow";
import { ScoreTile } from "@/ui/score-tile";
import { Skeleton } from "@/ui/skeleton";
import { useInPlay } from "../api/get-in-play";
import { useSportsHome } from "../api/get-sports-home";
import { useServerNow } from "../hooks/use-server-now";
import { useTimeZone } from "../hooks/use-time-zone";
import { minuteNow } from "../match-clock";
import { ahead, isInPlay } from "../match-status";
import { timeOf } from "../time-zone";
import { LiveMinute } from "./live-minute";
import { PlayedLine } from "./played-line";
import { MatchLink } from "./match-link";

const LATER = 3;

/** What is being played, on top of every page. Scrolls sideways. */
export function LiveStrip() {
  const inPlay = useInPlay();
  const home = useSportsHome();
  const later = (home.data?.next ?? []).slice(0, LATER);
  const waiting = inPlay.isPending && !inPlay.isError;
  return (
    <nav aria-label="Live matches" className="sideways flex h-16 border-b border-line bg-surface-1">
      <div className="hidden w-[93px] flex-none flex-col justify-center border-r border-line pl-7 lg:flex">
        <span className="display text-18 text-live">
          {waiting ? "…" : `${inPlay.data?.length ?? 0} live`}
        </span>
        <span className="text-12 text-text-3">{later.length > 0 ? `${later.length} next` : ""}</span>
      </div>
      {waiting && [0, 1, 2, 3].map((place) => <StripSkeleton key={place} />)}
      {(inPlay.data ?? []).map((match) => (
        <StripMatch key={match.id} match={match} />
      ))}
      {later.map((match) => (
        <StripMatch key={match.id} match={match} />
      ))}
    </nav>
  );
}

function StripMatch({ match }: { match: MatchSummary }) {
  const now = useServerNow();
  const zone = useTimeZone();
  const live = isInPlay(match);
  const leader = ahead(match);
  const when = live ? minuteNow(match, now) : timeOf(match.kickoff, zone);
  return (
    <MatchLink
      match={match}
      when={when}
      marksCurrent
      className="relative grid h-16 w-[178px] flex-none grid-cols-[minmax(0,1fr)_auto_auto] content-center items-center lg:w-[196px] gap-x-2 gap-y-[3px] border-r border-line px-3.5 hover:bg-surface-2 aria-[current=page]:bg-surface-2"
    >
      <Glow of={`${match.score.home}-${match.score.away}`} />
      <StripTeam team={match.home} leading={leader === "home"} />
      {live && <ScoreTile size="strip" value={match.score.home} lit />}
      <span
        className={`col-start-3 row-span-2 row-start-1 text-right text-14 ${live ? "text-live" : "display text-text-3"}`}
      >
        {live ? <LiveMinute match={match} /> : when}
      </span>
      <StripTeam team={match.away} leading={leader === "away"} />
      {live && <ScoreTile size="strip" value={match.score.away} lit />}
      {live && <PlayedLine match={match} />}
    </MatchLink>
  );
}

function StripTeam({ team, leading }: { team: TeamRef; leading: boolean }) {
  return (
    <span className={`col-start-1 truncate text-14 ${leading ? "font-semibold text-text-1" : ""}`}>
      <span className="lg:hidden">{team.short_name}</span>
      <span className="hidden lg:inline">{team.name}</span>
    </span>
  );
}

function StripSkeleton() {
  return (
    <div className="grid h-16 w-[178px] flex-none content-center gap-2 border-r border-line px-3.5 lg:w-[196px]">
      <Skeleton className="h-4 w-2/3" />
      <Skeleton className="h-4 w-1/2" />
    </div>
  );
}
