import type { Entry } from "../console/entries";
import { useThrottled } from "../hooks/use-throttled";

const EVERY = 5_000;

/** What came, for those who hear the page: a sentence now and then, not every frame. */
export function SpokenSummary({ entries, total }: { entries: readonly Entry[]; total: number }) {
  const newest = entries.findLast(({ frame }) => frame.op === "event" || frame.op === "signal")?.frame;
  const sentence = newest ? `${total} frames. Newest: ${newest.type} on ${newest.topic}.` : "";
  return (
    <p role="status" className="sr-only">
      {useThrottled(sentence, EVERY)}
    </p>
  );
}
