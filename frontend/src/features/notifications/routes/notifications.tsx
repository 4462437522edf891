import { Settings2 } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { NotificationItem } from "@/contract/events";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useViewer } from "@/ui/viewer";
import { useMarkAllRead } from "../api/change-notifications";
import { useNewest, useNotifications } from "../api/get-notifications";
import { DeletedRow } from "../components/deleted-row";
import { NotificationRow } from "../components/notification-row";
import { useDeleting } from "../hooks/use-deleting";

interface NotificationsPageProps {
  /** What can be done about one besides going there; null for nothing. */
  actionFor: (item: NotificationItem) => ReactNode;
}

/** All that one was told in the last thirty days. */
export function NotificationsPage({ actionFor }: NotificationsPageProps) {
  const viewer = useViewer();
  return (
    <div className="max-w-190">
      <title>Notifications · Marquee</title>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-5">
        <div>
          <h1 className="text-28 font-extrabold lg:text-36">Notifications</h1>
          <p className="mt-1 text-16 text-text-3">What happened in the last thirty days.</p>
        </div>
        {viewer && <Tools />}
      </header>
      {viewer && <Loaded actionFor={actionFor} />}
      {viewer === undefined && <Coming />}
      {viewer === null && (
        <EmptyState
          title="Nobody is signed in here"
          action={
            <Link to="/sign-in?next=%2Fnotifications" className="link inline-flex min-h-11 items-center">
              Sign in
            </Link>
          }
        >
          Notifications belong to an account.
        </EmptyState>
      )}
    </div>
  );
}

function Loaded({ actionFor }: NotificationsPageProps) {
  const list = useNotifications();
  if (list.data) return <All list={list} actionFor={actionFor} />;
  if (list.error)
    return <ErrorState what="Your notifications" error={list.error} onRetry={() => void list.refetch()} />;
  return <Coming />;
}

function Tools() {
  const unread = useNewest()?.unread_count ?? 0;
  const read = useMarkAllRead();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        className="aria-disabled:text-text-3"
        aria-disabled={unread === 0}
        onClick={() => unread > 0 && read.mutate()}
      >
        Mark all as read
      </Button>
      <Link
        to="/settings/preferences"
        aria-label="Choose what you are told"
        title="Choose what you are told"
        className="grid size-11 place-items-center rounded-md text-text-3 hover:bg-surface-2 hover:text-text-1"
      >
        <Settings2 size={20} strokeWidth={1.5} aria-hidden="true" />
      </Link>
      {read.error && (
        <p role="alert" className="w-full text-14 text-bad">
          {read.error.message}
        </p>
      )}
    </div>
  );
}

type List = ReturnType<typeof useNotifications>;

function All({ list, actionFor }: NotificationsPageProps & { list: List }) {
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const { rows, last, remove, restored, setRestored, error } = useDeleting(items);
  if (rows.length === 0)
    return (
      <EmptyState title="Nothing yet">
        When somebody follows you, you hear of it here, and on the bell.
      </EmptyState>
    );
  return (
    <>
      {error && (
        <p role="alert" className="pb-3 text-14 text-bad">
          {error.message}
        </p>
      )}
      <ul role="list" aria-label="Notifications">
        {rows.map(({ item, isDeleted }) =>
          isDeleted ? (
            <DeletedRow
              key={`deleted-${item.id}`}
              item={item}
              takesFocus={item.id === last}
              onUndo={() => setRestored(item.id)}
            />
          ) : (
            <NotificationRow
              key={item.id}
              item={item}
              action={actionFor(item)}
              takesFocus={item.id === restored}
              onDelete={() => remove(item)}
            />
          ),
        )}
      </ul>
      {list.hasNextPage && <More list={list} />}
    </>
  );
}

function More({ list }: { list: List }) {
  const { fetchNextPage, isFetchingNextPage, isFetchNextPageError, error } = list;
  return (
    <div className="pt-5 text-center">
      <Button aria-disabled={isFetchingNextPage} onClick={() => isFetchingNextPage || void fetchNextPage()}>
        {isFetchingNextPage ? "One moment…" : "Show older ones"}
      </Button>
      {isFetchNextPageError && (
        <p role="alert" className="pt-2 text-14 text-bad">
          {error?.message}
        </p>
      )}
    </div>
  );
}

function Coming() {
  return (
    <div role="status" aria-label="Loading your notifications">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} className="flex items-center gap-3 border-t border-line py-3 ps-5">
          <Skeleton className="size-9 flex-none rounded-full" />
          <div className="flex-1 space-y-1.5">
            <Skeleton className="h-4 w-52 max-w-full" />
            <Skeleton className="h-3 w-16" />
          </div>
        </div>
      ))}
    </div>
  );
}
