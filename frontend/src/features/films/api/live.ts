/** What is pushed of a film. The numbers are absolute, so applying one twice changes nothing. */
import type { QueryClient } from "@tanstack/react-query";
import type { MovieRatingChanged, MovieSnapshot } from "@/contract/events";
import { setRating } from "./film-cache";

export function movieSnapshot(cache: QueryClient, { movie_id, rating }: MovieSnapshot): void {
  setRating(cache, movie_id, rating);
}

export function movieRatingChanged(cache: QueryClient, { movie_id, rating }: MovieRatingChanged): void {
  setRating(cache, movie_id, rating);
}
