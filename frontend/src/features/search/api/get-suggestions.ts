import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne } from "@/contract/http";

export type Suggestion = components["schemas"]["Suggestion"];

/** What the letters typed so far could become. Nothing is asked for while `letters` is empty. */
export function useSuggestions(letters: string) {
  return useQuery({
    queryKey: ["search", "suggest", letters.toLowerCase()] as const,
    queryFn: ({ signal }) => getOne<Suggestion[]>("/search/suggest", { q: letters }, signal),
    enabled: letters !== "",
    // While the next ones are on their way the last ones stay, so that the list does not blink.
    placeholderData: letters === "" ? undefined : keepPreviousData,
    staleTime: 300_000,
    // A helping hand: when it is late it is no help.
    retry: false,
  });
}
