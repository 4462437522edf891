import { Check, UserPlus } from "lucide-react";
import { Link, useLocation } from "react-router";
import { Button } from "@/ui/button";
import { useViewer } from "@/ui/viewer";
import { useFollow, useUnblock } from "../api/follow";
import { nameOf, type Member } from "../api/get-member";

/** Follow somebody, or stop. A guest is led to signing in, and back here. */
export function FollowButton({ member }: { member: Member }) {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer === undefined) return null;
  if (viewer === null) {
    return (
      <Link
        to={`/sign-in?next=${encodeURIComponent(pathname)}`}
        className="inline-flex min-h-11 items-center gap-2 rounded-md bg-accent-fill px-4 text-14 font-semibold text-accent-ink hover:brightness-105"
      >
        <UserPlus size={18} strokeWidth={1.5} aria-hidden="true" />
        Sign in to follow
      </Link>
    );
  }
  return member.relation.blocking ? <Unblock member={member} /> : <Follow member={member} />;
}

function Follow({ member }: { member: Member }) {
  const follow = useFollow(member);
  const { following } = member.relation;
  const Icon = following ? Check : UserPlus;
  return (
    <div>
      <Button
        kind={following ? "quiet" : "primary"}
        aria-pressed={following}
        aria-label={`Follow ${nameOf(member)}`}
        onClick={() => follow.mutate(!following)}
      >
        <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
        {following ? "Following" : "Follow"}
      </Button>
      {follow.error && (
        <p role="alert" className="appears max-w-60 pt-1.5 text-14 text-bad">
          {follow.error.message}
        </p>
      )}
    </div>
  );
}

function Unblock({ member }: { member: Member }) {
  const unblock = useUnblock(member);
  return (
    <div>
      <Button aria-disabled={unblock.isPending} onClick={() => unblock.isPending || unblock.mutate()}>
        {unblock.isPending ? "One moment…" : "Unblock"}
      </Button>
      <p className="pt-1.5 text-14 text-text-3">You have blocked this member.</p>
      {unblock.error && (
        <p role="alert" className="appears text-14 text-bad">
          {unblock.error.message}
        </p>
      )}
    </div>
  );
}
