import { Link, useParams } from "react-router";
import { ApiError } from "@/contract/http";
import { MissingPage } from "@/ui/missing-page";
import { Skeleton, SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { usePlayer, type Player, type PlayerSeason } from "../api/get-player";
import { Crest } from "../components/crest";
import { MatchList } from "../components/match-list";

export function Component() {
  const id = Number(useParams().id);
  const { data: player, error, isPending, refetch } = usePlayer(id);
  if (isPending) return <PlayerSkeleton />;
  if (!player) {
    if (error instanceof ApiError && error.status === 404) {
      return <MissingPage title="There is no such player" to="/scores" toLabel="See all scores" />;
    }
    return <ErrorState what="This player" error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="max-w-[816px] space-y-8">
      <title>{`${player.full_name} · Marquee`}</title>
      <PlayerHead player={player} />
      <Season season={player.season} />
      {player.matches.length > 0 && (
        <MatchList title="Latest matches" about={`of ${player.team.name}`} matches={player.matches} />
      )}
    </div>
  );
}

function PlayerHead({ player }: { player: Player }) {
  const facts = [player.position, player.country, player.born ? `born ${player.born.slice(0, 4)}` : ""];
  return (
    <header className="flex items-center gap-5">
      <span className="display grid size-16 flex-none place-items-center rounded-md bg-surface-2 text-36 font-extrabold text-text-1">
        {player.number}
      </span>
      <div className="min-w-0">
        <h1 className="text-28 font-extrabold lg:text-48">{player.full_name}</h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-text-3">
          <Link
            to={`/teams/${player.team.id}`}
            className="inline-flex min-h-6 items-center gap-2 font-semibold text-text-1 hover:underline"
          >
            <Crest team={player.team} size={20} />
            {player.team.name}
          </Link>
          <span>{facts.filter(Boolean).join(" · ")}</span>
        </p>
      </div>
    </header>
  );
}

function Season({ season }: { season: PlayerSeason }) {
  const lines = [
    { label: "Goals", value: season.goals },
    { label: "Assists", value: season.assists },
    { label: "Own goals", value: season.own_goals },
    { label: "Yellow cards", value: season.yellow_cards },
    { label: "Red cards", value: season.red_cards },
  ];
  return (
    <section>
      <h2 className="pb-3 text-16">This season</h2>
      <dl className="grid grid-cols-2 border-y border-line sm:grid-cols-5">
        {lines.map(({ label, value }) => (
          <div key={label} className="flex flex-col-reverse py-3">
            <dt className="text-12 text-text-3">{label}</dt>
            <dd className="display text-28 text-text-1">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PlayerSkeleton() {
  return (
    <div className="max-w-[816px]">
      <title>Player · Marquee</title>
      <div className="flex items-center gap-5 pb-8">
        <Skeleton className="size-16" />
        <Skeleton className="h-12 w-72" />
      </div>
      <SkeletonRows rows={6} height="h-[47px]" label="Loading the player" />
    </div>
  );
}
