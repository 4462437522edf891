import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useNavigate } from "react-router";
import { withNext } from "@/features/accounts/next-path";
import { setOwnRating, setRating } from "@/features/films/api/film-cache";
import { rateMovie } from "@/features/films/api/rate-movie";
import { keepRating } from "@/features/films/pending-rating";

type Rate<Answer> = (movie: number, rating: number) => Answer;

/** Save a rating, wherever it was given; every place that shows it says so. What it leads to comes by push. */
export function useRateFilm(): Rate<Promise<void>> {
  const cache = useQueryClient();
  return useCallback(
    async (movie, rating) => {
      const rated = await rateMovie(movie, rating);
      setOwnRating(cache, movie, rating);
      if (rated) setRating(cache, movie, rated);
    },
    [cache],
  );
}

/** For a guest: keep the stars, and lead to an account they can be saved in. */
export function useRateAfterSigningUp(): Rate<void> {
  const navigate = useNavigate();
  return useCallback(
    (movie, rating) => {
      keepRating(movie, rating);
      void navigate(withNext("/sign-up", "/"));
    },
    [navigate],
  );
}
