import type { Lineup, MatchDetail, TeamRef } from "@/contract/events";
import { EmptyState } from "@/ui/states";
import { Pitch } from "./pitch";
import { SquadList } from "./squad";

/** Both sheets by name. With the pitch on top where there is no room for it beside. */
export function LineupSheets({ match, withPitch }: { match: MatchDetail; withPitch: boolean }) {
  if (!match.lineups) {
    return <EmptyState title="No line-ups yet">They are usually told an hour before kick-off.</EmptyState>;
  }
  return (
    <>
      {withPitch && <Pitch match={match} />}
      <div className={`grid gap-x-10 gap-y-6 sm:grid-cols-2 ${withPitch ? "mt-6" : ""}`}>
        <Sheet team={match.home} lineup={match.lineups.home} />
        <Sheet team={match.away} lineup={match.lineups.away} />
      </div>
    </>
  );
}

function Sheet({ team, lineup }: { team: TeamRef; lineup: Lineup }) {
  const bench = lineup.players.filter(({ starts }) => !starts);
  return (
    <section aria-label={team.name}>
      <header className="flex items-baseline justify-between pb-2">
        <h3 className="text-16">{team.name}</h3>
        <span className="text-12 text-text-3">{lineup.formation}</span>
      </header>
      <SquadList players={lineup.players.filter(({ starts }) => starts)} />
      {bench.length > 0 && (
        <>
          <h4 className="pt-4 pb-2 text-12 text-text-3">On the bench</h4>
          <SquadList players={bench} />
        </>
      )}
    </section>
  );
}
