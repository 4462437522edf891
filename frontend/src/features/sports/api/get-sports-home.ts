import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { getOne } from "@/contract/http";
import { useTimeZone } from "../hooks/use-time-zone";
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

export const sportsHomesKey = [...sportsKey, "home"] as const;
export const sportsHomeKey = (tz: string) => [...sportsHomesKey, tz] as const;

/** What is played now, next and lately, and how full the days around today are. */
export function useSportsHome() {
  const tz = useTimeZone();
  return useQuery({
    queryKey: sportsHomeKey(tz),
    queryFn: ({ signal }) => getOne<SportsHome>("/sports/home", { tz }, signal),
    placeholderData: keepPreviousData,
  });
}
