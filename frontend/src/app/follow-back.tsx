import { useQueryClient } from "@tanstack/react-query";
import type { NotificationActor } from "@/contract/events";
import { useFollow } from "@/features/members/api/follow";
import { nameOf } from "@/features/members/api/get-member";
import { setFollowing } from "@/features/notifications/api/notifications-cache";
import { Button } from "@/ui/button";

/** Follow somebody one was told of, or stop. */
export function FollowBack({ actor }: { actor: NotificationActor }) {
  const cache = useQueryClient();
  const { mutate, isPending, variables, error } = useFollow(actor);
  const following = isPending ? variables : actor.following;
  const word = following ? "Following" : "Follow back";
  const press = () =>
    mutate(!following, {
      onSuccess: (answer) => answer && setFollowing(cache, actor.id, answer.following),
    });
  return (
    <>
      {error && (
        <span role="alert" className="max-w-60 pe-2 text-14 text-bad">
          {error.message}
        </span>
      )}
      <Button
        className={following ? "text-text-3" : ""}
        aria-label={`${word}: ${nameOf(actor)}`}
        onClick={press}
      >
        {word}
      </Button>
    </>
  );
}
