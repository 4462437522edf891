import { Link } from "react-router";
import type { NotificationItem } from "@/contract/events";
import { Skeleton } from "@/ui/skeleton";
import { useMarkAllRead } from "../api/change-notifications";
import { useNewest } from "../api/get-notifications";
import { NotificationLine } from "./notification-line";

const SHOWN = 7;

/** What the bell opens: the newest, and the way to all. */
export function BellPanel() {
  const newest = useNewest();
  return (
    <section
      aria-label="Newest notifications"
      className="appears max-h-[min(34rem,calc(100dvh-9rem))] overflow-y-auto rounded-md border border-line bg-surface-2 shadow-soft"
    >
      <div className="flex min-h-13 items-center justify-between gap-3 ps-4 pe-2">
        <h2 className="text-18">Notifications</h2>
        {(newest?.unread_count ?? 0) > 0 && <AllRead />}
      </div>
      {newest ? <Lines items={newest.notifications.slice(0, SHOWN)} /> : <Coming />}
      <Link
        to="/notifications"
        className="link flex min-h-11 items-center justify-center border-t border-line text-14 focus-visible:-outline-offset-2"
      >
        See all
      </Link>
    </section>
  );
}

function AllRead() {
  const read = useMarkAllRead();
  return (
    <>
      <button
        type="button"
        className="link min-h-11 px-2 text-14 focus-visible:-outline-offset-2"
        onClick={() => read.mutate()}
      >
        Mark all as read
      </button>
      {read.error && (
        <p role="alert" className="text-14 text-bad">
          {read.error.message}
        </p>
      )}
    </>
  );
}

function Lines({ items }: { items: NotificationItem[] }) {
  if (items.length === 0)
    return (
      <p className="border-t border-line px-4 py-5 text-14 text-text-3">
        Nothing yet. When somebody follows you, you hear of it here.
      </p>
    );
  return (
    <ul role="list" aria-label="Newest notifications">
      {items.map((item) => (
        <li key={item.id} className="border-t border-line text-14">
          <NotificationLine item={item} className="px-4 py-2.5 hover:bg-surface-3" />
        </li>
      ))}
    </ul>
  );
}

function Coming() {
  return (
    <div role="status" aria-label="Loading the newest notifications">
      {Array.from({ length: 3 }, (_, row) => (
        <div key={row} className="flex items-center gap-3 border-t border-line py-2.5 ps-9 pe-4">
          <Skeleton className="size-9 flex-none rounded-full" />
          <Skeleton className="h-4 w-40" />
        </div>
      ))}
    </div>
  );
}
