import { useParams, useSearchParams } from "react-router";
import type { MatchDetail } from "@/contract/events";
import { ApiError } from "@/contract/http";
import { Skeleton, SkeletonRows } from "@/ui/skeleton";
import { MissingPage } from "@/ui/missing-page";
import { ErrorState } from "@/ui/states";
import { Tabs, type TabItem } from "@/ui/tabs";
import { useMediaQuery } from "@/ui/use-media-query";
import { useMatch } from "../api/get-match";
import { GoalCall } from "../components/goal-call";
import { LineupSheets } from "../components/lineups";
import { MatchHero } from "../components/match-hero";
import { MatchNumbers } from "../components/match-numbers";
import { Pitch } from "../components/pitch";
import { Pressure } from "../components/pressure";
import { StandingsTable } from "../components/standings-table";
import { Timeline } from "../components/timeline";
import { isUpcoming } from "../match-status";

export function Component() {
  const id = Number(useParams().id);
  const { data: match, error, isPending, refetch } = useMatch(id);
  if (isPending) return <MatchSkeleton />;
  if (!match) {
    if (error instanceof ApiError && error.status === 404) {
      return (
        <MissingPage title="There is no such match" to="/scores" toLabel="See all scores">
          It may have been taken off the list.
        </MissingPage>
      );
    }
    return <ErrorState what="This match" error={error ?? new Error()} onRetry={() => void refetch()} />;
  }
  return <MatchPage key={match.id} match={match} />;
}

function MatchPage({ match }: { match: MatchDetail }) {
  const roomBeside = useMediaQuery("(min-width: 1024px)");
  const [search, setSearch] = useSearchParams();
  const tabs = tabsOf(match, !roomBeside);
  const asked = search.get("tab");
  const selected = tabs.find(({ id }) => id === asked)?.id ?? "timeline";
  return (
    <>
      <title>{titleOf(match)}</title>
      <MatchHero match={match} />
      <GoalCall match={match} />
      <div className="grid gap-x-10 pt-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,404px)]">
        <div className="min-w-0">
          <Tabs
            label="About this match"
            items={tabs}
            selected={selected}
            onSelect={(tab) =>
              setSearch(tab === "timeline" ? {} : { tab }, { replace: true, preventScrollReset: true })
            }
          />
        </div>
        {roomBeside && <PitchBeside match={match} />}
      </div>
    </>
  );
}

function PitchBeside({ match }: { match: MatchDetail }) {
  if (!match.lineups) return null;
  return (
    <aside>
      <header className="flex min-h-11 items-center justify-between pb-2">
        <h2 className="text-16">Line-ups</h2>
        <span className="text-12 text-text-3">
          {match.lineups.home.formation} against {match.lineups.away.formation}
        </span>
      </header>
      <Pitch match={match} />
    </aside>
  );
}

function tabsOf(match: MatchDetail, withPitch: boolean): TabItem[] {
  const course = (
    <>
      <Timeline match={match} />
      <Pressure match={match} />
    </>
  );
  return [
    { id: "timeline", label: "Timeline", content: course },
    { id: "lineups", label: "Line-ups", content: <LineupSheets match={match} withPitch={withPitch} /> },
    { id: "numbers", label: "Numbers", content: <MatchNumbers match={match} /> },
    {
      id: "table",
      label: "Table",
      content: (
        <StandingsTable
          competition={match.competition.id}
          highlighted={[match.home.id, match.away.id]}
          wide={!withPitch}
        />
      ),
    },
  ];
}

function titleOf(match: MatchDetail): string {
  const { home, away, score } = match;
  const middle = isUpcoming(match) ? "–" : `${score.home}–${score.away}`;
  return `${home.name} ${middle} ${away.name} · Marquee`;
}

function MatchSkeleton() {
  return (
    <div>
      <title>Match · Marquee</title>
      <Skeleton className="h-[174px] rounded-md lg:h-[212px]" />
      <div className="grid gap-x-10 pt-3 lg:grid-cols-[minmax(0,1fr)_404px]">
        <div>
          <Skeleton className="my-3 h-5 w-64" />
          <SkeletonRows rows={6} height="h-15" label="Loading the match" />
        </div>
        <Skeleton className="mt-11 hidden h-[474px] rounded-md lg:block" />
      </div>
    </div>
  );
}
