import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getPage } from "@/contract/http";

export type Found = components["schemas"]["FoundMovie"];

const PER_PAGE = 20;

/** One page of films for a query, best first. */
export function useResults(query: string, page: number) {
  return useQuery({
    queryKey: ["search", "results", query, page] as const,
    queryFn: ({ signal }) => getPage<Found>("/search", { q: query, page, per_page: PER_PAGE }, signal),
    placeholderData: (before, last) => (last?.queryKey[2] === query ? keepPreviousData(before) : undefined),
    enabled: query !== "",
    staleTime: 300_000,
  });
}
