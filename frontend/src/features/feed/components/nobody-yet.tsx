import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { Avatar } from "@/ui/avatar";
import { Skeleton } from "@/ui/skeleton";
import { EmptyState } from "@/ui/states";
import { useSuggestions, type Suggested } from "../api/get-feed";
import { nameOf } from "../names";

interface NobodyYetProps {
  /** The button that follows somebody. */
  follow: (member: Suggested) => ReactNode;
}

/** An empty feed, and whom one could follow. Without anybody to name, the words stand alone. */
export function NobodyYet({ follow }: NobodyYetProps) {
  const { data, isPending } = useSuggestions();
  return (
    <>
      <EmptyState title="Nothing here yet">
        Follow members: what they rate, and whom they follow, appears here the moment they do it.
      </EmptyState>
      {isPending && <Coming />}
      {data && data.length > 0 && <Members members={data} follow={follow} />}
    </>
  );
}

function Members({ members, follow }: NobodyYetProps & { members: Suggested[] }) {
  const title = useId();
  return (
    <section aria-labelledby={title} className="appears pt-7">
      <h2 id={title} className="pb-3 text-18">
        Members to begin with
      </h2>
      <ul role="list">
        {members.map((member) => (
          <li
            key={member.id}
            className="flex min-h-17 items-center justify-between gap-3 border-t border-line last:border-b"
          >
            <Link
              to={`/members/${member.username}`}
              className="flex min-h-11 min-w-0 items-center gap-3 underline-offset-4 hover:underline"
            >
              <Avatar name={nameOf(member)} picture={member.avatar_url} />
              <span className="truncate font-semibold text-text-1">{nameOf(member)}</span>
            </Link>
            <span className="flex flex-none items-center">{follow(member)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coming() {
  return (
    <div role="status" aria-label="Loading members to begin with" className="pt-14">
      {Array.from({ length: 3 }, (_, row) => (
        <div key={row} className="flex min-h-17 items-center gap-3 border-t border-line">
          <Skeleton className="size-9 flex-none rounded-full" />
          <Skeleton className="h-4 w-40" />
        </div>
      ))}
    </div>
  );
}
