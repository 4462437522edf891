import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";
import { memberKey } from "./member-keys";

export interface MemberCounts {
  followers: number;
  following: number;
  /** null: not for this viewer. */
  ratings: number | null;
}

export interface RatedFilm {
  movie: { id: number; title: string; release_year: number; poster_url: string };
  /** 0.5 to 5. */
  rating: number;
  rated_at: string;
}

export interface Taste {
  /** Films of a genre given four stars or more, most first. */
  favorite_genres: { genre: string; count: number }[];
  average_rating: number | null;
  /** How often each half star was given, ½ first. */
  histogram: number[];
}

/** Somebody's page, as far as the viewer may see it; the rest is null. */
export interface Member {
  id: number;
  username: string;
  display_name: string;
  avatar_url: string | null;
  bio: string | null;
  location: string | null;
  joined_at: string;
  is_you: boolean;
  relation: { following: boolean; followed_by: boolean; blocking: boolean };
  counts: MemberCounts | null;
  /** What this viewer may see. */
  shows: { profile: boolean; activity: boolean; watchlist: boolean };
  taste: Taste | null;
  /** Newest first. */
  recent: RatedFilm[] | null;
}

/** A member by username; the topic `user:{id}` keeps the counts right while the page is open. */
export function useMember(name: string) {
  return useQuery({
    queryKey: memberKey(name),
    queryFn: ({ signal }) => getOne<Member>(`/social/users/${encodeURIComponent(name)}/profile`, {}, signal),
  });
}

/** What to call somebody. */
export function nameOf({ display_name, username }: Pick<Member, "display_name" | "username">): string {
  return display_name || username;
}
