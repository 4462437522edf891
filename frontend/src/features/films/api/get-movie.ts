import { useQuery, type QueryClient } from "@tanstack/react-query";
import type { RatingCounts } from "@/contract/events";
import { getOne } from "@/contract/http";
import { filmsKey, type MovieDetail } from "./films-key";

export const movieKey = (id: number) => [...filmsKey, "movie", id] as const;

/** The ratings of a film as they were last pushed. */
export const pushedRatingKey = (id: number) => [...filmsKey, "pushed-rating", id] as const;

/** One film with everything known of it; the topic `movie:{id}` keeps its ratings right while its page is open. */
export function useMovie(id: number) {
  return useQuery({
    queryKey: movieKey(id),
    queryFn: async ({ client, signal }) => {
      const asked = Date.now();
      const movie = await getOne<MovieDetail>(`/movies/${id}`, {}, signal);
      return { ...movie, rating: pushedSince(client, id, asked) ?? movie.rating };
    },
  });
}

/** What was pushed while an answer was on its way is newer than the answer. since: milliseconds since 1970. */
function pushedSince(cache: QueryClient, id: number, since: number): RatingCounts | undefined {
  const pushed = cache.getQueryState<RatingCounts>(pushedRatingKey(id));
  return pushed && pushed.dataUpdatedAt >= since ? pushed.data : undefined;
}
