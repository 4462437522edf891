import { useQuery } from "@tanstack/react-query";
import type { CompetitionRef, TeamRef } from "@/contract/events";
import { getOne } from "@/contract/http";
import { sportsKey } from "./sports-keys";

export interface StandingsRow {
  rank: number;
  /** Places since an hour ago: 1 risen, -1 fallen, 0 neither. */
  change: number;
  team: TeamRef;
  played: number;
  won: number;
  drawn: number;
  lost: number;
  goals_for: number;
  goals_against: number;
  goal_difference: number;
  points: number;
  /** Plays at this moment, and the row counts it as it stands. */
  live: boolean;
}

export interface Standings {
  competition: CompetitionRef;
  rows: StandingsRow[];
}

export const standingsKey = (competition: number) => [...sportsKey, "standings", competition] as const;

/** A table as it stands now, matches in play included. */
export function useStandings(competition: number | undefined) {
  return useQuery({
    queryKey: standingsKey(competition ?? 0),
    queryFn: ({ signal }) => getOne<Standings>(`/sports/competitions/${competition}/standings`, {}, signal),
    enabled: competition !== undefined,
  });
}
