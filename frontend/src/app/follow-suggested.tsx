import { useQueryClient } from "@tanstack/react-query";
import { listKey } from "@/features/feed/api/feed-keys";
import type { Suggested } from "@/features/feed/api/get-feed";
import { useFollow } from "@/features/members/api/follow";
import { nameOf } from "@/features/members/api/get-member";
import { Button } from "@/ui/button";

/** Follow a member whom the empty feed named: what they did comes at once. */
export function FollowSuggested({ member }: { member: Suggested }) {
  const cache = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useFollow(member);
  const isFollowed = isPending || isSuccess;
  const press = () =>
    isFollowed ||
    mutate(true, {
      onSuccess: () => void cache.invalidateQueries({ queryKey: listKey, exact: true }),
    });
  return (
    <>
      {error && (
        <span role="alert" className="max-w-60 pe-2 text-14 text-bad">
          {error.message}
        </span>
      )}
      <Button
        aria-disabled={isFollowed}
        aria-label={`Follow ${nameOf(member)}`}
        className={isFollowed ? "text-text-3" : ""}
        onClick={press}
      >
        {isFollowed ? "Following" : "Follow"}
      </Button>
    </>
  );
}
