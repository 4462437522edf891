import type { Member, RatedFilm } from "../api/get-member";

export function aRatedFilm(id: number, rating = 4): RatedFilm {
  return {
    movie: { id, title: `Film ${id}`, release_year: 1980 + id, poster_url: `/api/movies/${id}/poster.svg` },
    rating,
    rated_at: "2026-11-20T20:00:00Z",
  };
}

export function aMember(change: Partial<Member> = {}): Member {
  return {
    id: 9,
    username: "mirela",
    display_name: "Mirela Vuković",
    avatar_url: null,
    bio: "Projectionist in Rijeka.",
    location: "Rijeka",
    joined_at: "2024-03-05T10:00:00Z",
    is_you: false,
    relation: { following: false, followed_by: false, blocking: false },
    counts: { followers: 211, following: 96, ratings: 1042 },
    shows: { profile: true, activity: true, watchlist: false },
    taste: {
      favorite_genres: [
        { genre: "Noir", count: 40 },
        { genre: "Heist", count: 10 },
      ],
      average_rating: 3.6,
      histogram: [1, 2, 4, 8, 20, 30, 60, 50, 30, 15],
    },
    recent: [7, 6, 5, 4, 3, 2].map((id) => aRatedFilm(id)),
    ...change,
  };
}

/** What a stranger gets of somebody who shows the profile to followers. */
export function aClosedMember(change: Partial<Member> = {}): Member {
  return aMember({
    bio: null,
    location: null,
    counts: null,
    shows: { profile: false, activity: false, watchlist: false },
    taste: null,
    recent: null,
    ...change,
  });
}
