/** What is pushed of the feed. An item takes the place of one of its id, so applying an event twice changes nothing. */
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { FeedItem, FeedItemAdded, FeedItemRemoved, FeedSnapshot } from "@/contract/events";
import { listKey } from "./feed-keys";
import type { FeedPage } from "./get-feed";

/** As many as the snapshot holds. */
const NEWEST = 20;

type Items = FeedItem[];

/** The newest are exactly these; what a page shows of older ones stays. */
export function feedSnapshot(cache: QueryClient, { items: newest }: FeedSnapshot): void {
  takeOver(cache);
  const oldest = newest.length < NEWEST ? 0 : (newest.at(-1)?.id ?? 0);
  const known = new Set(shownIds(cache));
  changePages(cache, (items, place) => {
    const older = items.filter(({ id }) => id < oldest);
    return place === 0 ? [...newest, ...older] : older;
  });
  // So much is new that something may lie between the two.
  const isApart = known.size > 0 && oldest > 0 && !newest.some(({ id }) => known.has(id));
  if (isApart) void cache.invalidateQueries({ queryKey: listKey, exact: true });
}

export function feedItemAdded(cache: QueryClient, item: FeedItemAdded): void {
  takeOver(cache);
  let isPlaced = false;
  changePages(cache, (items, _place, isLast) => {
    const others = items.filter(({ id }) => id !== item.id);
    // What is older than all that is loaded comes with its page.
    if (isPlaced || (!isLast && item.id < (items.at(-1)?.id ?? 0))) return others;
    isPlaced = true;
    return [...others, item].sort((one, other) => other.id - one.id);
  });
}

export function feedItemRemoved(cache: QueryClient, { id, actor_id }: FeedItemRemoved): void {
  takeOver(cache);
  const isGone = (item: FeedItem) => (id === null ? item.actor.id === actor_id : item.id === id);
  changePages(cache, (items) => items.filter((item) => !isGone(item)));
}

type Change = (items: Items, place: number, isLast: boolean) => Items;

/** change: is given each page with its place, and whether nothing older follows it. */
function changePages(cache: QueryClient, change: Change): void {
  cache.setQueryData<InfiniteData<FeedPage, string>>(
    listKey,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page, place) => {
          const isLast = place === list.pages.length - 1 && !page.pagination.next_cursor;
          return { ...page, items: change(page.items, place, isLast) };
        }),
      },
  );
}

function shownIds(cache: QueryClient): number[] {
  const list = cache.getQueryData<InfiniteData<FeedPage, string>>(listKey);
  return list?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [];
}

/**
 * An answer that is still on its way may have been read before what was pushed: it is dropped and asked for again. The
 * next older page is let come, what is new is never on it.
 */
function takeOver(cache: QueryClient): void {
  const query = cache.getQueryCache().find({ queryKey: listKey, fetchStatus: "fetching" });
  if (!query || query.state.fetchMeta?.fetchMore) return;
  void cache.cancelQueries({ queryKey: listKey, exact: true });
  void cache.refetchQueries({ queryKey: listKey, exact: true });
}
