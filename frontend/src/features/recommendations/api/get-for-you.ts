import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { RecommendedRail } from "@/contract/events";
import { getOne } from "@/contract/http";
import { newer, type ForYou } from "../rails";
import { recommendationsKey } from "./recommendations-key";

export const forYouKey = [...recommendationsKey, "for-you"] as const;

/** One's rails. Only to be asked for when signed in; from then on the topic `recommendations` keeps them right. */
export function useForYou() {
  const cache = useQueryClient();
  return useQuery({
    queryKey: forYouKey,
    queryFn: async ({ signal }) => {
      const path = "/recommendations/for-you";
      const told = await getOne<{ generation: number; rails: RecommendedRail[] }>(path, {}, signal);
      // A push may have overtaken this answer.
      return newer(cache.getQueryData<ForYou>(forYouKey), { ...told, change: null });
    },
  });
}
