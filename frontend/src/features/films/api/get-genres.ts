import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";
import { filmsKey, type Genre } from "./films-key";

/** Every genre that has films, by name. */
export function useGenres() {
  return useQuery({
    queryKey: [...filmsKey, "genres"] as const,
    queryFn: async ({ signal }) => {
      const genres = await getOne<Genre[]>("/genres", {}, signal);
      return genres.filter(({ movie_count }) => movie_count > 0).sort((a, b) => a.name.localeCompare(b.name));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
