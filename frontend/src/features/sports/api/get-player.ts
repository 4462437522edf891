import { useQuery } from "@tanstack/react-query";
import type { MatchSummary, TeamRef } from "@/contract/events";
import { getOne } from "@/contract/http";
import type { SquadPlayer } from "./get-team";
import { sportsKey } from "./sports-keys";

export interface PlayerSeason {
  goals: number;
  assists: number;
  own_goals: number;
  yellow_cards: number;
  red_cards: number;
}

export interface Player extends SquadPlayer {
  team: TeamRef;
  /** Over the seasons being played. */
  season: PlayerSeason;
  /** The team's last ones, the newest first. */
  matches: MatchSummary[];
}

export const playerKey = (id: number) => [...sportsKey, "player", id] as const;

export function usePlayer(id: number) {
  return useQuery({
    queryKey: playerKey(id),
    queryFn: ({ signal }) => getOne<Player>(`/sports/players/${id}`, {}, signal),
  });
}
