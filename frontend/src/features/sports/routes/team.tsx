import { useParams } from "react-router";
import { ApiError } from "@/contract/http";
import { MissingPage } from "@/ui/missing-page";
import { Skeleton, SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { useInPlay } from "../api/get-in-play";
import { useTeam, type Team } from "../api/get-team";
import { Crest } from "../components/crest";
import { MatchList } from "../components/match-list";
import { SquadList } from "../components/squad";
import { StandingsTable } from "../components/standings-table";
import { isInPlay } from "../match-status";

export function Component() {
  const id = Number(useParams().id);
  const { data: team, error, isPending, refetch } = useTeam(id);
  if (isPending) return <TeamSkeleton />;
  if (!team) {
    if (error instanceof ApiError && error.status === 404) {
      return <MissingPage title="There is no such team" to="/scores" toLabel="See all scores" />;
    }
    return <ErrorState what="This team" error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="page-grid">
      <title>{`${team.name} · Marquee`}</title>
      <div className="min-w-0 space-y-6">
        <TeamHead team={team} />
        <TeamMatches team={team} />
        {team.competition && (
          <section>
            <h2 className="pb-3 text-16">{team.competition.name}</h2>
            <StandingsTable competition={team.competition.id} highlighted={[team.id]} wide />
          </section>
        )}
      </div>
      <aside className="min-w-0">
        <h2 className="pb-3 text-16">Squad</h2>
        <SquadList players={team.squad} />
      </aside>
    </div>
  );
}

const count = new Intl.NumberFormat("en");
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

function TeamHead({ team }: { team: Team }) {
  const rank = team.table_row?.rank;
  const place =
    rank && team.competition
      ? `${rank}${endings[ordinals.select(rank)] ?? "th"} in the ${team.competition.name}`
      : "";
  const facts = [
    [team.city, team.country].filter(Boolean).join(", "),
    place,
    team.founded ? `founded ${team.founded}` : "",
    team.venue,
    team.capacity ? `${count.format(team.capacity)} seats` : "",
  ];
  return (
    <header className="flex items-center gap-5">
      <Crest team={team} size={56} />
      <div className="min-w-0">
        <h1 className="text-28 font-extrabold lg:text-48">{team.name}</h1>
        <p className="mt-1 text-text-3">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </header>
  );
}

function TeamMatches({ team }: { team: Team }) {
  const inPlay = useInPlay().data ?? [];
  const live = inPlay.filter(({ home, away }) => home.id === team.id || away.id === team.id);
  const playing = new Set(live.map(({ id }) => id));
  const next = team.next.filter((match) => !playing.has(match.id) && !isInPlay(match));
  return (
    <>
      {live.length > 0 && <MatchList title="Now" matches={live} />}
      {next.length > 0 && <MatchList title="Next" matches={next} />}
      {team.last.length > 0 && <MatchList title="Results" matches={team.last} />}
    </>
  );
}

function TeamSkeleton() {
  return (
    <div>
      <title>Team · Marquee</title>
      <div className="flex items-center gap-5 pb-6">
        <Skeleton className="size-16" />
        <Skeleton className="h-12 w-64" />
      </div>
      <SkeletonRows rows={8} height="h-[47px]" label="Loading the team" />
    </div>
  );
}
