import { useState } from "react";
import type { NotificationItem } from "@/contract/events";
import { useNewest } from "../api/get-notifications";

interface News {
  /** The newest one that came while the page was open. */
  item: NotificationItem | null;
  /** How often one came. */
  count: number;
}

interface Seen extends News {
  /** The highest id so far; null before the first snapshot. */
  top: number | null;
}

/**
 * What came since the page was opened. What was there before is no news, nor is one that was taken back and returns:
 * who follows, stops and follows again rings once.
 */
export function useNews(): News {
  const newest = useNewest();
  const [seen, setSeen] = useState<Seen>({ top: null, item: null, count: 0 });
  const next = advance(seen, newest?.notifications);
  if (next !== seen) setSeen(next);
  return next;
}

function advance(seen: Seen, items: NotificationItem[] | undefined): Seen {
  // Somebody else is signed in, or nobody: their first snapshot is no news either.
  if (!items) return seen.top === null ? seen : { top: null, item: null, count: seen.count };
  const first = items[0];
  const top = first?.id ?? 0;
  if (seen.top === null) return { ...seen, top };
  if (!first || top <= seen.top) return seen;
  return { top, item: first, count: first.read_at === null ? seen.count + 1 : seen.count };
}
