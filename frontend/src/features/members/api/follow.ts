import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { send } from "@/contract/http";
import type { Member } from "./get-member";
import { changeMember } from "./member-cache";
import { memberKey } from "./member-keys";

type Followed = components["schemas"]["FollowShape"];

/**
 * Follow or stop. It shows at once and goes back when the server refuses. What one may see of somebody can change
 * with it, so the page is asked for again.
 */
export function useFollow(member: Pick<Member, "id" | "username">) {
  const cache = useQueryClient();
  return useMutation({
    // One after the other, so that the last press of several is the one that stays.
    scope: { id: `follow-${member.id}` },
    networkMode: "always",
    mutationFn: (following: boolean) =>
      send<Followed>(following ? "PUT" : "DELETE", `/social/users/${member.id}/follow`),
    onMutate: (following) => {
      void cache.cancelQueries({ queryKey: memberKey(member.username) });
      const before = relationOf(cache, member.username);
      follow(cache, member.id, following);
      return before;
    },
    onError: (_error, following, before) => {
      // A later press has put its own there: that one stays.
      if (before !== undefined && relationOf(cache, member.username) === following)
        follow(cache, member.id, before);
    },
    onSuccess: (answer) => {
      if (!answer) return;
      changeMember(cache, member.id, (known) => ({
        ...known,
        relation: { ...known.relation, following: answer.following },
        counts:
          known.counts && answer.followers !== null
            ? { ...known.counts, followers: answer.followers }
            : known.counts,
      }));
      void cache.invalidateQueries({ queryKey: memberKey(member.username) });
    },
  });
}

function relationOf(cache: QueryClient, username: string): boolean | undefined {
  return cache.getQueryData<Member>(memberKey(username))?.relation.following;
}

function follow(cache: QueryClient, id: number, following: boolean): void {
  changeMember(cache, id, (member) => {
    if (member.relation.following === following) return member;
    const step = following ? 1 : -1;
    return {
      ...member,
      relation: { ...member.relation, following },
      counts: member.counts && {
        ...member.counts,
        followers: Math.max(0, member.counts.followers + step),
      },
    };
  });
}

/** Take back that somebody is blocked. */
export function useUnblock(member: Pick<Member, "id" | "username">) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: () => send("DELETE", `/social/users/${member.id}/block`),
    onSuccess: () => cache.invalidateQueries({ queryKey: memberKey(member.username) }),
  });
}
