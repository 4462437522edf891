import { useQuery } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne } from "@/contract/http";
import { memberKey } from "./member-keys";

/** `ratings` is null when they are not for this viewer. */
export type MemberCounts = components["schemas"]["_Counts"];

/** `rating`: 0.5 to 5. */
export type RatedFilm = components["schemas"]["_Recent"];

/** `favorite_genres`: of films given four stars or more; `histogram`: how often each half star was given, ½ first. */
export type Taste = components["schemas"]["_Taste"];

/** Somebody's page, as far as the viewer may see it; the rest is null. */
export type Member = components["schemas"]["MemberPageShape"];

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
