import { Link } from "react-router";
import type { MatchSummary, TeamRef } from "@/contract/events";
import { Glow } from "@/ui/glow";
import { ScoreTile } from "@/ui/score-tile";
import { Skeleton } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useInPlay } from "../api/get-in-play";
import { useServerNow } from "../hooks/use-server-now";
import { minuteNow } from "../match-clock";
import { ahead } from "../match-status";
import { lastMomentText } from "../sentences";
import { Crest } from "./crest";
import { LiveMinute } from "./live-minute";
import { MatchMarquee } from "./match-marquee";
import { PlayedLine } from "./played-line";
import { MatchLink } from "./match-link";

/** Every match in play, large; the first one on the letterboard. */
export function LiveBoard() {
  const { data, error, isPending, refetch } = useInPlay();
  if (isPending) return <BoardSkeleton />;
  if (!data) return <ErrorState what="Live matches" error={error} onRetry={() => void refetch()} />;
  const [first, ...others] = data;
  if (!first) {
    return (
      <EmptyState
        title="No match is being played"
        action={
          <Link className="link" to="/scores">
            See all scores
          </Link>
        }
      >
        This board fills by itself when the next one kicks off.
      </EmptyState>
    );
  }
  return (
    <ul role="list" aria-label="Live matches" className="grid gap-4 sm:grid-cols-2">
      <li className="sm:col-span-2">
        <MatchMarquee match={first} />
      </li>
      {others.map((match) => (
        <li key={match.id} className="sm:even:last:col-span-2">
          <BoardMatch match={match} />
        </li>
      ))}
    </ul>
  );
}

function BoardMatch({ match }: { match: MatchSummary }) {
  const now = useServerNow();
  const leader = ahead(match);
  return (
    <MatchLink
      match={match}
      when={minuteNow(match, now)}
      className="relative grid overflow-hidden rounded-md border border-line bg-surface-1 px-4 pt-3 pb-4 hover:border-text-3"
    >
      <Glow of={`${match.score.home}-${match.score.away}`} />
      <span className="flex items-center justify-between gap-3 text-12 text-text-3">
        <span className="truncate">
          {match.competition.name} · {match.stage.toLowerCase()}
        </span>
        <span className="text-14 text-live">
          <LiveMinute match={match} />
        </span>
      </span>
      <span className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5">
        <BoardTeam team={match.home} leading={leader === "home"} />
        <ScoreTile value={match.score.home} lit size="list" />
        <BoardTeam team={match.away} leading={leader === "away"} />
        <ScoreTile value={match.score.away} lit size="list" />
      </span>
      <span className="mt-3 min-h-4 truncate text-12 text-text-3">{lastMomentText(match)}</span>
      <PlayedLine match={match} />
    </MatchLink>
  );
}

function BoardTeam({ team, leading }: { team: TeamRef; leading: boolean }) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Crest team={team} size={28} />
      <span className={`display truncate text-22 ${leading ? "text-text-1" : "text-text-2"}`}>
        {team.name}
      </span>
    </span>
  );
}

function BoardSkeleton() {
  return (
    <div role="status" aria-label="Loading live matches" className="grid gap-4 sm:grid-cols-2">
      <Skeleton className="h-[174px] rounded-md sm:col-span-2" />
      {[0, 1, 2, 3].map((place) => (
        <Skeleton key={place} className="h-[169px] rounded-md" />
      ))}
    </div>
  );
}
