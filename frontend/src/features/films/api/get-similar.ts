import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";
import { filmsKey, type SimilarMovie } from "./films-key";

const SHOWN = 12;

/** What goes well after a film, each with the reason. */
export function useSimilar(id: number) {
  return useQuery({
    queryKey: [...filmsKey, "similar", id] as const,
    queryFn: ({ signal }) => getOne<SimilarMovie[]>(`/movies/${id}/similar`, { limit: SHOWN }, signal),
    staleTime: 300_000,
  });
}
