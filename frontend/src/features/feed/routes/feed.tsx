import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FeedItem } from "@/contract/events";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useViewer } from "@/ui/viewer";
import { useFeed, type Suggested } from "../api/get-feed";
import { FeedDays } from "../components/feed-days";
import { NobodyYet } from "../components/nobody-yet";
import { useWaitingItems } from "../hooks/use-waiting-items";

interface FeedPageProps {
  /** The button that follows somebody whom one could begin with. */
  follow: (member: Suggested) => ReactNode;
}

/** What those one follows did, as it happens. */
export function FeedPage({ follow }: FeedPageProps) {
  const viewer = useViewer();
  return (
    <div className="max-w-190">
      <title>Feed · Marquee</title>
      <header className="pb-6">
        <h1 className="text-28 font-extrabold lg:text-36">Feed</h1>
        <p className="mt-1 text-16 text-text-3">What those you follow do, as it happens.</p>
      </header>
      {viewer && <Loaded follow={follow} />}
      {viewer === undefined && <Coming />}
      {viewer === null && (
        <EmptyState
          title="Nobody is signed in here"
          action={
            <Link to="/sign-in?next=%2Ffeed" className="link inline-flex min-h-11 items-center">
              Sign in
            </Link>
          }
        >
          A feed belongs to an account: it tells of the members that account follows.
        </EmptyState>
      )}
    </div>
  );
}

type Feed = ReturnType<typeof useFeed>;

function Loaded({ follow }: FeedPageProps) {
  const feed = useFeed();
  const items = feed.data?.pages.flatMap((page) => page.items);
  if (items && items.length > 0) return <Items items={items} feed={feed} />;
  if (items) return <NobodyYet follow={follow} />;
  if (feed.error)
    return <ErrorState what="Your feed" error={feed.error} onRetry={() => void feed.refetch()} />;
  return <Coming />;
}

function Items({ items, feed }: { items: FeedItem[]; feed: Feed }) {
  const { shown, waiting, showNow } = useWaitingItems(items);
  return (
    <>
      <div role="status" className="pointer-events-none sticky top-32 z-10 flex h-0 justify-center lg:top-20">
        {waiting > 0 && (
          <button
            type="button"
            className="appears pointer-events-auto h-11 rounded-full bg-accent-fill px-5 text-14 font-semibold text-accent-ink shadow-soft"
            onClick={showNow}
          >
            {waiting} new
          </button>
        )}
      </div>
      <FeedDays items={shown} />
      {feed.hasNextPage && <More feed={feed} />}
    </>
  );
}

function More({ feed }: { feed: Feed }) {
  const { fetchNextPage, isFetchingNextPage, isFetchNextPageError, error } = feed;
  return (
    <div className="pt-6 text-center">
      <Button aria-disabled={isFetchingNextPage} onClick={() => isFetchingNextPage || void fetchNextPage()}>
        {isFetchingNextPage ? "One moment…" : "Load more"}
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
    <div role="status" aria-label="Loading your feed" className="pt-7">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} className="flex items-start gap-3 border-t border-line py-4 sm:gap-4">
          <Skeleton className="size-9 flex-none rounded-full sm:size-10" />
          <div className="flex-1 space-y-2">
            <Skeleton className="h-4 w-64 max-w-full" />
            <Skeleton className="h-3 w-16" />
          </div>
          <Skeleton className="aspect-2/3 w-12 flex-none sm:w-14" />
        </div>
      ))}
    </div>
  );
}
