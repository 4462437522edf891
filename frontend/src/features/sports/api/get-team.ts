import { useQuery } from "@tanstack/react-query";
import type { CompetitionRef, MatchSummary, PlayerRef, TeamRef } from "@/contract/events";
import { getOne } from "@/contract/http";
import type { StandingsRow } from "./get-standings";
import { sportsKey } from "./sports-keys";

export interface SquadPlayer extends PlayerRef {
  full_name: string;
  position: string;
  country: string;
  /** YYYY-MM-DD. */
  born: string | null;
}

export interface Team extends TeamRef {
  city: string;
  country: string;
  founded: number | null;
  venue: string;
  capacity: number | null;
  /** The league, with the team's place in it. */
  competition: CompetitionRef | null;
  table_row: StandingsRow | null;
  /** In play or to come. */
  next: MatchSummary[];
  /** Finished, the newest first. */
  last: MatchSummary[];
  squad: SquadPlayer[];
}

export const teamsKey = [...sportsKey, "team"] as const;
export const teamKey = (id: number) => [...teamsKey, id] as const;

/** A club with its matches and squad. */
export function useTeam(id: number) {
  return useQuery({
    queryKey: teamKey(id),
    queryFn: ({ signal }) => getOne<Team>(`/sports/teams/${id}`, {}, signal),
  });
}
