import { useState } from "react";
import type { Competition } from "../api/get-sports-home";
import { StandingsTable } from "./standings-table";

/** The table of one league, with a choice where there are several. */
export function CompetitionTables({ competitions }: { competitions: readonly Competition[] }) {
  const [chosen, setChosen] = useState<number>();
  const leagues = competitions.filter(({ kind }) => kind === "league");
  const competition = leagues.find(({ id }) => id === chosen) ?? leagues[0];
  if (!competition) return null;
  return (
    <section aria-label="Table">
      <header className="flex items-baseline justify-between pb-3">
        <h2 className="text-16">{competition.name}</h2>
        <span className="text-12 text-text-3">as it stands now</span>
      </header>
      {leagues.length > 1 && (
        <div className="sideways mb-1 flex gap-1.5" role="group" aria-label="Choose a table">
          {leagues.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === competition.id}
              onClick={() => setChosen(id)}
              className="min-h-11 flex-none rounded-md px-2.5 text-12 font-semibold text-text-3 hover:text-text-1 aria-pressed:bg-surface-2 aria-pressed:text-text-1 sm:min-h-8"
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <StandingsTable competition={competition.id} />
    </section>
  );
}
