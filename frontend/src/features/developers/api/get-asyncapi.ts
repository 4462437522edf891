import { useQuery } from "@tanstack/react-query";
import { ask, problem } from "@/contract/http";
import type { AsyncApi } from "../reference/document";
import { readReference } from "../reference/read";

/** The push protocol as this server describes it. It changes with a release, so it is asked for once. */
export function useReference() {
  return useQuery({
    queryKey: ["developers", "asyncapi"] as const,
    queryFn: async ({ signal }) => {
      const response = await ask("/api/asyncapi", { signal });
      if (!response.ok) throw await problem(response);
      return readReference((await response.json()) as AsyncApi);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
