import { useState } from "react";
import { Button } from "@/ui/button";
import { SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import type { MatchSummary } from "@/contract/events";
import { useInPlay } from "../api/get-in-play";
import { useAllMatches, useMatches } from "../api/get-matches";
import type { Competition } from "../api/get-sports-home";
import { isInPlay } from "../match-status";
import { MatchList } from "./match-list";

/** Of each kind: a day may hold hundreds, and the page is for now. */
export const FEW = 3;

interface CompetitionSectionProps {
  competition: Competition;
  date: string;
  isToday: boolean;
}

/** One competition on one day: what is in play, the next few, the last few, and all of it when asked for. */
export function CompetitionSection({ competition, date, isToday }: CompetitionSectionProps) {
  const [everything, setEverything] = useState(false);
  const few = useFew(competition.id, date, isToday);
  const all = useAllMatches({ competition: competition.id, date, per_page: 50 }, everything);
  const pages = all.data?.pages;
  const matches = everything && pages ? pages.flatMap(({ items }) => items) : few.matches;

  if (few.isPending) return <SkeletonRows rows={6} height="h-[47px]" label={`Loading ${competition.name}`} />;
  if (few.error && matches.length === 0) {
    return <ErrorState what={competition.name} error={few.error} onRetry={few.retry} />;
  }
  if (matches.length === 0) return null;
  const more = everything ? all.hasNextPage : few.total > matches.length;
  return (
    <MatchList title={competition.name} about={about(competition, matches)} matches={matches} oneDay>
      {more && (
        <Button
          kind="plain"
          className="px-3"
          disabled={all.isFetching}
          onClick={() => (everything ? void all.fetchNextPage() : setEverything(true))}
        >
          {buttonText(all.isFetching, everything, few.total)}
        </Button>
      )}
      {everything && !more && !all.isFetching && (
        <Button kind="plain" className="px-3" onClick={() => setEverything(false)}>
          Show fewer
        </Button>
      )}
    </MatchList>
  );
}

function buttonText(loading: boolean, everything: boolean, total: number): string {
  if (loading) return "Loading…";
  return everything ? "Show more" : `Show all ${total}`;
}

/** "round 12": the round being played, or the latest one. */
function about(competition: Competition, matches: readonly MatchSummary[]): string {
  const stages = new Set(matches.filter(isInPlay).map(({ stage }) => stage));
  const [stage] = stages;
  return (stages.size === 1 && stage ? stage : (competition.round ?? competition.season)).toLowerCase();
}

function useFew(competition: number, date: string, isToday: boolean) {
  const inPlay = useInPlay();
  const today = { competition, date, per_page: FEW };
  const next = useMatches({ ...today, status: "scheduled" });
  const last = useMatches({ ...today, status: "finished" });
  const live = isToday ? (inPlay.data ?? []).filter((match) => match.competition.id === competition) : [];
  const listed = new Set(live.map(({ id }) => id));
  const rest = [...(next.data?.items ?? []), ...(last.data?.items ?? [])].filter(({ id }) => !listed.has(id));
  return {
    matches: [...live, ...rest],
    total: live.length + (next.data?.pagination.total ?? 0) + (last.data?.pagination.total ?? 0),
    isPending: next.isPending || last.isPending,
    error: next.error ?? last.error,
    retry: () => {
      void next.refetch();
      void last.refetch();
    },
  };
}
