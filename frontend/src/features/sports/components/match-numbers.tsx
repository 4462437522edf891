import type { MatchDetail } from "@/contract/events";
import { Ticking } from "@/ui/ticking";
import { countOf } from "../moments";
import { minutesOnTop, Pressure } from "./pressure";

interface Line {
  label: string;
  home: number;
  away: number;
}

/** The match in counts, both sides facing each other. */
export function MatchNumbers({ match }: { match: MatchDetail }) {
  return (
    <section aria-label="Numbers">
      <dl>
        {linesOf(match).map(({ label, home, away }) => (
          <div
            key={label}
            className="grid grid-cols-[3rem_1fr_3rem] items-center gap-x-3 border-b border-line py-2.5"
          >
            <dt className="col-start-2 row-start-1 text-center text-14">{label}</dt>
            <dd className="display row-start-1 text-18 text-text-1">
              <span className="sr-only">{match.home.name} </span>
              <Ticking value={home} />
            </dd>
            <dd className="display col-start-3 row-start-1 text-right text-18 text-text-1">
              <span className="sr-only">{match.away.name} </span>
              <Ticking value={away} />
            </dd>
            <Balance home={home} away={away} />
          </div>
        ))}
      </dl>
      <Pressure match={match} />
    </section>
  );
}

function Balance({ home, away }: { home: number; away: number }) {
  const most = Math.max(home, away, 1);
  return (
    <span className="col-span-3 mt-1.5 grid grid-cols-2 gap-1" aria-hidden="true">
      <span className="flex justify-end bg-surface-1">
        <span className="h-1.5 rounded-tile bg-accent-fill" style={{ width: `${(home / most) * 100}%` }} />
      </span>
      <span className="bg-surface-1">
        <span className="block h-1.5 rounded-tile bg-good" style={{ width: `${(away / most) * 100}%` }} />
      </span>
    </span>
  );
}

function linesOf({ events, pressure, score }: MatchDetail): Line[] {
  const count = (label: string, kinds: Parameters<typeof countOf>[2]): Line => ({
    label,
    home: countOf(events, "home", kinds),
    away: countOf(events, "away", kinds),
  });
  return [
    { label: "Goals", home: score.home, away: score.away },
    { label: "Minutes on top", ...minutesOnTop(pressure) },
    count("Penalties missed", ["penalty_missed"]),
    count("Yellow cards", ["yellow", "second_yellow"]),
    count("Red cards", ["red", "second_yellow"]),
    count("Changes", ["substitution"]),
  ];
}
