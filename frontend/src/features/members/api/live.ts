/** What is pushed of members. Counts are absolute, so applying one twice changes nothing. */
import type { QueryClient } from "@tanstack/react-query";
import type { ProfileCountsChanged, UserCountsChanged, UserSnapshot } from "@/contract/events";
import type { Member } from "./get-member";
import { changeMember, setCounts } from "./member-cache";
import { membersKey } from "./member-keys";

export function userSnapshot(cache: QueryClient, { user_id, followers, following }: UserSnapshot): void {
  setCounts(cache, user_id, { followers, following });
}

export function userCountsChanged(
  cache: QueryClient,
  { user_id, followers, following }: UserCountsChanged,
): void {
  setCounts(cache, user_id, { followers, following });
}

/** One's own; how many films are rated is on one's own page alone pushed. */
export function ownCountsChanged(
  cache: QueryClient,
  { followers, following }: Pick<ProfileCountsChanged, "followers" | "following">,
): void {
  const own = cache
    .getQueriesData<Member>({ queryKey: membersKey })
    .map(([, member]) => member)
    .find((member) => member?.is_you);
  if (!own) return;
  changeMember(cache, own.id, (member) =>
    member.counts ? { ...member, counts: { ...member.counts, followers, following } } : member,
  );
}
