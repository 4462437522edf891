import { QueryClient, type InfiniteData } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import type { FeedItem } from "@/contract/events";
import { aFilm, anActor, anItem, streamOf } from "../testing/builders";
import { listKey } from "./feed-keys";
import type { FeedPage } from "./get-feed";
import { feedItemAdded, feedItemRemoved, feedSnapshot } from "./live";

let cache: QueryClient;

beforeEach(() => {
  cache = new QueryClient();
});

/** Pages that were loaded; `next` when more follow the last. */
function loaded(pages: FeedItem[][], next: string | null = null): void {
  const list = pages.map((items, place) => {
    const { pagination } = streamOf(items, place < pages.length - 1 ? "more" : next);
    return { items, pagination } as unknown as FeedPage;
  });
  cache.setQueryData<InfiniteData<FeedPage, string>>(listKey, { pages: list, pageParams: [] });
}

function ids(): number[][] | undefined {
  const list = cache.getQueryData<InfiniteData<FeedPage, string>>(listKey);
  return list?.pages.map((page) => page.items.map(({ id }) => id));
}

it("puts what is new on top, once however often it is told", () => {
  loaded([[anItem(5), anItem(3)]]);
  feedItemAdded(cache, anItem(7));
  feedItemAdded(cache, anItem(7));
  expect(ids()).toEqual([[7, 5, 3]]);
});

it("puts a changed item where it was", () => {
  loaded([[anItem(5)], [anItem(3), anItem(2)]]);
  feedItemAdded(cache, anItem(3, { object: aFilm(3, { stars: 1.5 }) }));
  expect(ids()).toEqual([[5], [3, 2]]);
  const list = cache.getQueryData<InfiniteData<FeedPage, string>>(listKey);
  expect(list?.pages[1]?.items[0]?.object).toMatchObject({ stars: 1.5 });
});

it("leaves what is older than all that is loaded to its page", () => {
  loaded([[anItem(5), anItem(4)]], "more");
  feedItemAdded(cache, anItem(2));
  expect(ids()).toEqual([[5, 4]]);
});

it("shows an older one at the end when there is nothing more to load", () => {
  loaded([[anItem(5), anItem(4)]]);
  feedItemAdded(cache, anItem(2));
  expect(ids()).toEqual([[5, 4, 2]]);
});

it("takes one item away, or all of somebody", () => {
  const others = anItem(4, { actor: anActor({ id: 10 }) });
  loaded([
    [anItem(5), others],
    [anItem(3), anItem(2)],
  ]);
  feedItemRemoved(cache, { id: 3, actor_id: 9 });
  expect(ids()).toEqual([[5, 4], [2]]);
  feedItemRemoved(cache, { id: null, actor_id: 9 });
  expect(ids()).toEqual([[4], []]);
});

it("takes the snapshot for the newest, and keeps what is older", () => {
  const newest = Array.from({ length: 20 }, (_, place) => anItem(40 - place));
  loaded([
    [anItem(40), anItem(39), anItem(30)],
    [anItem(20), anItem(19)],
  ]);
  feedSnapshot(cache, { items: newest });
  expect(ids()).toEqual([newest.map(({ id }) => id), [20, 19]]);
});

it("takes a short snapshot for everything there is", () => {
  loaded([[anItem(5), anItem(4)], [anItem(3)]]);
  feedSnapshot(cache, { items: [anItem(6), anItem(4)] });
  expect(ids()).toEqual([[6, 4], []]);
});

it("asks again when something may lie between the snapshot and what is shown", () => {
  loaded([[anItem(5)]]);
  feedSnapshot(cache, { items: Array.from({ length: 20 }, (_, place) => anItem(90 - place)) });
  expect(cache.getQueryState(listKey)?.isInvalidated).toBe(true);
});

it("keeps nothing for a page that nobody opened", () => {
  feedSnapshot(cache, { items: [anItem(1)] });
  feedItemAdded(cache, anItem(2));
  expect(ids()).toBeUndefined();
});
