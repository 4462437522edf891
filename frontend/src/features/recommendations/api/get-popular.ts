import { useQuery } from "@tanstack/react-query";
import { getPage } from "@/contract/http";
import { recommendationsKey } from "./recommendations-key";

/** A film as lists show it: the part that is used here. */
export interface ListedFilm {
  id: number;
  title: string;
  release_year: number;
  poster_url: string;
  genres: { id: number; name: string }[];
  rating: { average: number | null; count: number };
  mine: { rating: number | null } | null;
}

/** The films that members rate most and best these days. */
export function usePopularFilms(count: number) {
  return useQuery({
    queryKey: [...recommendationsKey, "popular", count] as const,
    queryFn: async ({ signal }) => {
      const query = { sort: "-popularity", per_page: count };
      return (await getPage<ListedFilm>("/movies", query, signal)).items;
    },
    staleTime: 300_000,
  });
}
