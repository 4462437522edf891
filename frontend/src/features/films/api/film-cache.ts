import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { RatingCounts } from "@/contract/events";
import type { Movie, MovieDetail } from "./films-key";
import { movieKey, pushedRatingKey } from "./get-movie";
import { movieListsKey, type MoviePage } from "./get-movies";

type Cached = MoviePage | InfiniteData<MoviePage>;

/** How a film is rated by all, wherever it is shown. */
export function setRating(cache: QueryClient, id: number, rating: RatingCounts): void {
  cache.setQueryData<RatingCounts>(pushedRatingKey(id), rating);
  changeMovie(cache, id, (movie) => ({ ...movie, rating }));
  const { average, count } = rating;
  changeInLists(cache, id, (movie) => ({ ...movie, rating: { average, count } }));
}

export function ownRating(cache: QueryClient, id: number): number | null | undefined {
  return cache.getQueryData<MovieDetail>(movieKey(id))?.mine?.rating;
}

/** What the viewer gave a film, or null: no rating. */
export function setOwnRating(cache: QueryClient, id: number, rating: number | null): void {
  // An answer that was asked for before would put the old stars back for a moment.
  void cache.cancelQueries({ queryKey: movieKey(id), exact: true });
  changeMovie(cache, id, (movie) => withOwn(movie, rating));
  changeInLists(cache, id, (movie) => withOwn(movie, rating));
}

const untouched = { favorite: false, in_watchlist: false, watched: false, progress: null };

function withOwn<T extends Movie>(movie: T, rating: number | null): T {
  const mine = { ...(movie.mine ?? untouched), rating };
  return { ...movie, mine: { ...mine, watched: rating !== null || mine.watched } };
}

function changeMovie(cache: QueryClient, id: number, change: (movie: MovieDetail) => MovieDetail): void {
  cache.setQueryData<MovieDetail>(movieKey(id), (movie) => movie && change(movie));
}

function changeInLists(cache: QueryClient, id: number, change: (movie: Movie) => Movie): void {
  const inList = (movies: Movie[]) =>
    movies.some((movie) => movie.id === id)
      ? movies.map((movie) => (movie.id === id ? change(movie) : movie))
      : movies;
  cache.setQueriesData<Cached>({ queryKey: movieListsKey }, (data) => {
    if (!data) return data;
    if ("pages" in data) {
      return { ...data, pages: data.pages.map((page) => ({ ...page, items: inList(page.items) })) };
    }
    return { ...data, items: inList(data.items) };
  });
}
