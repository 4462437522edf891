import { useQuery } from "@tanstack/react-query";
import type { MatchDetail } from "@/contract/events";
import { getOne } from "@/contract/http";
import { sportsKey } from "./sports-keys";

export const matchKey = (id: number) => [...sportsKey, "match", id] as const;

/** One match with its course; the topic `match:{id}` keeps it right while its page is open. */
export function useMatch(id: number) {
  return useQuery({
    queryKey: matchKey(id),
    queryFn: ({ signal }) => getOne<MatchDetail>(`/sports/matches/${id}`, {}, signal),
  });
}
