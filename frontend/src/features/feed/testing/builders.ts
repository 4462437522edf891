import type { FeedItem, FeedMember, FeedMovie } from "@/contract/events";

export function anActor(change: Partial<FeedItem["actor"]> = {}): FeedItem["actor"] {
  return { id: 9, username: "ben", display_name: "Ben Berg", avatar_url: null, ...change };
}

/** Its number says what it is: 7 is Film 7. */
export function aFilm(id: number, change: Partial<FeedMovie> = {}): FeedMovie {
  const poster_url = `/api/movies/${id}/poster.svg`;
  return { type: "movie", id, title: `Film ${id}`, release_year: 1995, poster_url, stars: 4, ...change };
}

export function aMember(change: Partial<FeedMember> = {}): FeedMember {
  return { type: "user", id: 20, username: "cleo", display_name: "", avatar_url: null, ...change };
}

/** Ben rated the film of the item's number. */
export function anItem(id: number, change: Partial<FeedItem> = {}): FeedItem {
  return { id, verb: "rated", actor: anActor(), object: aFilm(id), at: "2026-11-20T20:00:00Z", ...change };
}

export function followed(id: number, object: FeedMember): FeedItem {
  return anItem(id, { verb: "followed", object });
}

/** A page by cursor. */
export function streamOf(items: FeedItem[], next_cursor: string | null = null) {
  const nothing = { page: null, total: null, pages: null, total_pages: null, next: null, previous: null };
  return { success: true, data: items, pagination: { ...nothing, per_page: 20, next_cursor } };
}
