import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { ApiError, getOne, send } from "@/contract/http";

export type PastSearch = components["schemas"]["SearchEntryShape"];

export const historyKey = ["search", "history"] as const;

/** What the profile that watches has searched for, the last one first. Nothing is asked for while it is not wanted. */
export function usePastSearches(wanted: boolean) {
  return useQuery({
    queryKey: historyKey,
    queryFn: ({ signal }) => getOne<PastSearch[]>("/search/history", {}, signal),
    enabled: wanted,
    // A search made a moment ago belongs to it.
    staleTime: 0,
    retry: false,
  });
}

/** Forget one search, or all of them ("all"). It goes at once, and comes back when the server refuses. */
export function useForget() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async (which: number | "all") => {
      try {
        await send("DELETE", which === "all" ? "/search/history" : `/search/history/${which}`);
      } catch (error) {
        // Forgotten on another device already.
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
    },
    onMutate: async (which) => {
      await cache.cancelQueries({ queryKey: historyKey });
      const before = cache.getQueryData<PastSearch[]>(historyKey);
      cache.setQueryData<PastSearch[]>(historyKey, (known) =>
        which === "all" ? [] : known?.filter(({ id }) => id !== which),
      );
      return before;
    },
    onError: (_error, _which, before) => cache.setQueryData(historyKey, before),
  });
}
