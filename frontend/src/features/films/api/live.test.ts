import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { aDetail, aMovie } from "../testing/builders";
import { setOwnRating } from "./film-cache";
import { movieKey } from "./get-movie";
import { movieListsKey } from "./get-movies";
import { viewersKey } from "./get-viewers";
import { movieRatingChanged, movieSnapshot, presenceChanged } from "./live";

const rating = { average: 3.5, count: 2, histogram: [0, 0, 0, 0, 0, 1, 0, 1, 0, 0] };
const pagination = { page: 1, per_page: 20, total: 1, pages: 1 };

function aCache() {
  const cache = new QueryClient();
  const page = { items: [aMovie(), aMovie({ id: 8 })], pagination };
  cache.setQueryData(movieKey(7), aDetail());
  cache.setQueryData([...movieListsKey, "first", {}], page);
  cache.setQueryData([...movieListsKey, "all", {}], { pages: [page], pageParams: [1] });
  return cache;
}

it("sets a film's numbers on its page, on rails and on walls, and nobody else's", () => {
  const cache = aCache();
  movieRatingChanged(cache, { movie_id: 7, rating });

  const items = [{ rating: { average: 3.5, count: 2 } }, { rating: { average: 4.1 } }];
  expect(cache.getQueryData(movieKey(7))).toMatchObject({ rating });
  expect(cache.getQueryData([...movieListsKey, "first", {}])).toMatchObject({ items });
  expect(cache.getQueryData([...movieListsKey, "all", {}])).toMatchObject({ pages: [{ items }] });
});

it("changes nothing when the same is told twice", () => {
  const cache = aCache();
  movieSnapshot(cache, { movie_id: 7, rating, viewers: 1 });
  const once = cache.getQueryData(movieKey(7));
  movieRatingChanged(cache, { movie_id: 7, rating });
  expect(cache.getQueryData(movieKey(7))).toEqual(once);
});

it("keeps your own stars while everybody's numbers move", () => {
  const cache = aCache();
  setOwnRating(cache, 7, 4.5);
  movieRatingChanged(cache, { movie_id: 7, rating });
  expect(cache.getQueryData(movieKey(7))).toMatchObject({ mine: { rating: 4.5, watched: true }, rating });
});

it("does not invent a film that is not shown anywhere", () => {
  const cache = new QueryClient();
  movieSnapshot(cache, { movie_id: 7, rating, viewers: 1 });
  expect(cache.getQueryData(movieKey(7))).toBeUndefined();
});

it("knows how many look at a film, and leaves other topics alone", () => {
  const cache = new QueryClient();
  movieSnapshot(cache, { movie_id: 7, rating, viewers: 3 });
  presenceChanged(cache, { topic: "movie:8", viewers: 5 });
  presenceChanged(cache, { topic: "party:movie:7", viewers: 9 });
  expect([7, 8].map((id) => cache.getQueryData(viewersKey(id)))).toEqual([3, 5]);

  movieSnapshot(cache, { movie_id: 7, rating, viewers: null });
  expect(cache.getQueryData(viewersKey(7))).toBeNull();
});
