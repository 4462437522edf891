import { useQuery } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { getOne } from "@/contract/http";
import { timeZone } from "../time-zone";
import { sportsKey } from "./sports-keys";

export interface MatchDay {
  /** YYYY-MM-DD where the visitor is. */
  date: string;
  matches: number;
  live: number;
}

export interface Competition {
  id: number;
  name: string;
  country: string;
  season: string;
  kind: "league" | "cup";
  /** The stage that kicked off last. */
  round: string | null;
}

export interface SportsHome {
  live: MatchSummary[];
  next: MatchSummary[];
  recent: MatchSummary[];
  /** From two days ago to the day after tomorrow. */
  days: MatchDay[];
  competitions: Competition[];
}

export const sportsHomeKey = [...sportsKey, "home"] as const;

/** What is played now, next and lately, and how full the days around today are. */
export function useSportsHome() {
  return useQuery({
    queryKey: sportsHomeKey,
    queryFn: ({ signal }) => getOne<SportsHome>("/sports/home", { tz: timeZone }, signal),
  });
}
