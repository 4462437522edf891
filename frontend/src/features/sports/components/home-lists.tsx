import type { ReactNode } from "react";
import { Link } from "react-router";
import type { MatchSummary } from "@/contract/events";
import { ScoreTile } from "@/ui/score-tile";
import { SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { useNow } from "@/ui/use-now";
import { useSportsHome, type SportsHome } from "../api/get-sports-home";
import { useTimeZone } from "../hooks/use-time-zone";
import { ahead } from "../match-status";
import { untilText } from "../sentences";
import { kickoffText } from "../time-zone";
import { MatchLink } from "./match-link";

const ROWS = 6;

export function NextUp() {
  return (
    <SideList
      title="Next up"
      pick={({ next }) => next}
      row={(match) => <NextMatch key={match.id} match={match} />}
    />
  );
}

export function LatestFinished() {
  return (
    <SideList
      title="Just finished"
      pick={({ recent }) => recent}
      row={(match) => <FinishedMatch key={match.id} match={match} />}
    />
  );
}

interface SideListProps {
  title: string;
  pick: (home: SportsHome) => MatchSummary[];
  row: (match: MatchSummary) => ReactNode;
}

function SideList({ title, pick, row }: SideListProps) {
  const { data, error, isPending, refetch } = useSportsHome();
  const matches = data ? pick(data).slice(0, ROWS) : [];
  if (data && matches.length === 0) return null;
  return (
    <section>
      <header className="flex items-baseline justify-between pb-3">
        <h2 className="text-16">{title}</h2>
        <Link to="/scores" className="text-12 text-text-3 hover:text-text-1">
          all scores
        </Link>
      </header>
      {isPending && <SkeletonRows rows={ROWS} height="h-[57px]" label={`Loading: ${title}`} />}
      {error && !data && <ErrorState what={title} error={error} onRetry={() => void refetch()} />}
      {matches.length > 0 && (
        <ul role="list" className="border-b border-line">
          {matches.map(row)}
        </ul>
      )}
    </section>
  );
}

function NextMatch({ match }: { match: MatchSummary }) {
  const now = useNow("half-minute");
  const when = kickoffText(match.kickoff, now, useTimeZone());
  return (
    <li className="border-t border-line">
      <MatchLink
        match={match}
        when={when}
        className="flex min-h-14 items-center gap-3 py-1.5 hover:bg-surface-1"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold text-text-1">{match.home.name}</span>
          <span className="block truncate">{match.away.name}</span>
        </span>
        <span className="text-right">
          <span className="display block text-16 text-text-1">{when}</span>
          <span className="block text-12 text-text-3">{untilText(match.kickoff, now)}</span>
        </span>
      </MatchLink>
    </li>
  );
}

function FinishedMatch({ match }: { match: MatchSummary }) {
  const winner = ahead(match);
  const strong = (side: string) => `min-w-0 truncate ${winner === side ? "font-semibold text-text-1" : ""}`;
  return (
    <li className="border-t border-line">
      <MatchLink
        match={match}
        when=""
        className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] content-center items-center gap-x-3 gap-y-1 py-1.5 hover:bg-surface-1"
      >
        <span className={strong("home")}>{match.home.name}</span>
        <ScoreTile value={match.score.home} lit={false} size="strip" />
        <span className={strong("away")}>{match.away.name}</span>
        <ScoreTile value={match.score.away} lit={false} size="strip" />
      </MatchLink>
    </li>
  );
}
