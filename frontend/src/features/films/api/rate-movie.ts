import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { send } from "@/contract/http";
import { ownRating, setOwnRating, setRating } from "./film-cache";

type Rated = components["schemas"]["RatedShape"];

/** Returns how the film is rated now; null when the rating was taken back. rating: 0.5 to 5. Raises ApiError. */
export function rateMovie(movie: number, rating: number | null): Promise<Rated | null> {
  const path = `/movies/${movie}/rating`;
  return rating === null ? send("DELETE", path) : send<Rated>("PUT", path, { rating });
}

/**
 * Rate a film, or with null take the rating back. It shows at once and goes back when the server refuses. Nothing
 * is asked for again: the answer holds the film's new numbers, and what is recommended comes by push.
 */
export function useRateMovie(movie: number) {
  const cache = useQueryClient();
  return useMutation({
    // One after the other, so that the last press of several is the one that stays.
    scope: { id: `rate-movie-${movie}` },
    networkMode: "always",
    mutationFn: (rating: number | null) => rateMovie(movie, rating),
    onMutate: (rating) => {
      const before = ownRating(cache, movie) ?? null;
      setOwnRating(cache, movie, rating);
      return before;
    },
    onError: (_error, rating, before) => {
      // A later press has put its own there: that one stays.
      if (before !== undefined && ownRating(cache, movie) === rating) setOwnRating(cache, movie, before);
    },
    onSuccess: (rated) => {
      if (!rated) return;
      const { average, count, histogram } = rated;
      setRating(cache, movie, { average, count, histogram });
    },
  });
}
