import { useQuery } from "@tanstack/react-query";
import type { MatchSummary } from "@/contract/events";
import { getPage } from "@/contract/http";
import { sportsKey } from "./sports-keys";

export const inPlayKey = [...sportsKey, "in-play"] as const;

/** Every match in play. Asked for once; from then on the topic `scores` keeps it right. */
export function useInPlay() {
  return useQuery({
    queryKey: inPlayKey,
    queryFn: async ({ signal }) =>
      (await getPage<MatchSummary>("/sports/matches", { status: "live", per_page: 50 }, signal)).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
