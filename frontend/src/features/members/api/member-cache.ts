import type { QueryClient } from "@tanstack/react-query";
import type { Member } from "./get-member";
import { membersKey } from "./member-keys";

/** Change somebody wherever they are shown. */
export function changeMember(cache: QueryClient, id: number, change: (member: Member) => Member): void {
  cache.setQueriesData<Member>({ queryKey: membersKey }, (member) =>
    member?.id === id ? change(member) : member,
  );
}

/** Counts that this viewer may not see stay unseen. */
export function setCounts(
  cache: QueryClient,
  id: number,
  counts: Partial<NonNullable<Member["counts"]>>,
): void {
  changeMember(cache, id, (member) =>
    member.counts ? { ...member, counts: { ...member.counts, ...counts } } : member,
  );
}
