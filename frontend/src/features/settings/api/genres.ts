import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";
import { settingsKey } from "./settings-key";

/** The genres one can prefer, by name. */
export function useGenreChoices() {
  return useQuery({
    queryKey: [...settingsKey, "genres"] as const,
    queryFn: async ({ signal }) => {
      const genres = await getOne<{ slug: string; name: string }[]>("/genres", {}, signal);
      return genres
        .map(({ slug, name }) => ({ value: slug, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
