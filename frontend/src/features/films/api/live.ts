/** What is pushed of a film. The numbers are absolute, so applying one twice changes nothing. */
import type { QueryClient } from "@tanstack/react-query";
import type { MovieRatingChanged, MovieSnapshot, PresenceChanged } from "@/contract/events";
import { setRating } from "./film-cache";
import { viewersKey } from "./get-viewers";

export function movieSnapshot(cache: QueryClient, { movie_id, rating, viewers }: MovieSnapshot): void {
  setRating(cache, movie_id, rating);
  cache.setQueryData(viewersKey(movie_id), viewers);
}

export function movieRatingChanged(cache: QueryClient, { movie_id, rating }: MovieRatingChanged): void {
  setRating(cache, movie_id, rating);
}

/** Who follows a topic is told of others too; films show it. */
export function presenceChanged(cache: QueryClient, { topic, viewers }: PresenceChanged): void {
  const film = /^movie:(\d+)$/.exec(topic)?.[1];
  if (film) cache.setQueryData(viewersKey(Number(film)), viewers);
}
