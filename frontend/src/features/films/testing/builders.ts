import type { Movie, MovieDetail, SimilarMovie } from "../api/films-key";

export function aMovie(change: Partial<Movie> = {}): Movie {
  return {
    id: 7,
    title: "Thief",
    original_title: "Thief",
    release_date: "1981-03-27",
    release_year: 1981,
    runtime: 123,
    poster_url: "/api/movies/7/poster.svg",
    trailer_url: null,
    language: "en",
    country: "US",
    genres: [
      { id: 1, name: "Crime", slug: "crime" },
      { id: 2, name: "Drama", slug: "drama" },
    ],
    rating: { average: 4.1, count: 1284 },
    popularity: 1,
    tmdb_id: null,
    imdb_id: null,
    age_rating: 12,
    mine: null,
    ...change,
  };
}

export const noRating = {
  rating: null,
  favorite: false,
  in_watchlist: false,
  watched: false,
  progress: null,
};

export function aDetail(change: Partial<MovieDetail> = {}): MovieDetail {
  return {
    ...aMovie(),
    rating: { average: 4.1, count: 1284, histogram: [4, 5, 20, 30, 80, 120, 250, 400, 300, 75] },
    description: "A safecracker sells one last job to buy an ordinary life.",
    tagline: "",
    backdrop_url: "/api/movies/7/backdrop.svg",
    countries: ["US"],
    budget: null,
    revenue: null,
    where_to_watch: [],
    people: [
      { id: 1, name: "Michael Mann", role: "director", character: null, order: 0 },
      { id: 2, name: "Tuesday Weld", role: "cast", character: "Jessie", order: 1 },
      { id: 3, name: "James Caan", role: "cast", character: "Frank", order: 0 },
    ],
    ...change,
  };
}

export function aSimilar(change: Partial<SimilarMovie> = {}): SimilarMovie {
  return { ...aMovie(), similarity: 0.7, because: "Michael Mann directed this too", ...change };
}
