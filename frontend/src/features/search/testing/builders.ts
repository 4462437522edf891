import type { Found } from "../api/get-results";

export function aFound(change: Partial<Found> = {}): Found {
  const title = change.title ?? "Inception";
  return {
    kind: "movie",
    match: "text",
    id: 1,
    title,
    original_title: title,
    release_date: null,
    release_year: 2010,
    runtime: 148,
    poster_url: "/api/movies/1/poster.svg",
    trailer_url: null,
    language: "en",
    country: "US",
    genres: [{ id: 1, name: "Action", slug: "action" }],
    rating: { average: 4.2, count: 10 },
    popularity: 1,
    tmdb_id: null,
    imdb_id: null,
    age_rating: 12,
    mine: null,
    ...change,
  };
}
