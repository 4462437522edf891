import { useState, useSyncExternalStore } from "react";
import type { FeedItem } from "@/contract/events";

/** Further down than this somebody is reading. */
const READING_PX = 120;

function watchScroll(changed: () => void): () => void {
  window.addEventListener("scroll", changed, { passive: true });
  return () => window.removeEventListener("scroll", changed);
}

const isReading = () => window.scrollY > READING_PX;

interface Waiting {
  shown: readonly FeedItem[];
  /** How many are new above what is being read. */
  waiting: number;
  showNow: () => void;
}

/**
 * The items to show: all of them, but what comes while somebody reads further down waits until they ask for it or come
 * back to the top, so that nothing moves under their eyes.
 */
export function useWaitingItems(items: readonly FeedItem[]): Waiting {
  const reading = useSyncExternalStore(watchScroll, isReading);
  const newest = items[0]?.id ?? 0;
  const [top, setTop] = useState(newest);
  // What was withdrawn may have been the newest.
  if (newest !== top && (!reading || newest < top)) setTop(newest);
  const shown = items.filter(({ id }) => id <= top);
  const showNow = () => {
    setTop(newest);
    window.scrollTo({ top: 0 });
  };
  return { shown, waiting: items.length - shown.length, showNow };
}
