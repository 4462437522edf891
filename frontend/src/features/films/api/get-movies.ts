import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getPage, type Page } from "@/contract/http";
import { filmsKey, type Movie } from "./films-key";

/** What a list of films is narrowed and ordered by; the names are those of the server. */
export interface MovieFilter {
  /** Slugs separated by commas. */
  genre?: string;
  genre_match?: "any" | "all";
  country?: string;
  language?: string;
  year_min?: number;
  year_max?: number;
  sort?: string;
  per_page?: number;
}

export type MoviePage = Page<Movie>;

export const movieListsKey = [...filmsKey, "list"] as const;

function getMovies(filter: MovieFilter, page: number, signal: AbortSignal): Promise<MoviePage> {
  return getPage("/movies", { ...filter, page }, signal);
}

/** The first films of a list. */
export function useMovies(filter: MovieFilter) {
  return useQuery({
    queryKey: [...movieListsKey, "first", filter] as const,
    queryFn: ({ signal }) => getMovies(filter, 1, signal),
    staleTime: 300_000,
  });
}

/** A list of films, a page at a time. */
export function useAllMovies(filter: MovieFilter) {
  return useInfiniteQuery({
    queryKey: [...movieListsKey, "all", filter] as const,
    queryFn: ({ pageParam, signal }) => getMovies(filter, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, pages } }) => (page < pages ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    // A wall that is asked for again would be asked for page by page.
    staleTime: 300_000,
  });
}
