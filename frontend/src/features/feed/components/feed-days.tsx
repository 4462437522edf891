import type { FeedItem } from "@/contract/events";
import { useNow } from "@/ui/use-now";
import { useViewer } from "@/ui/viewer";
import { byDay, dayName } from "../days";
import { FeedLine } from "./feed-line";

/** Items under the days on which they were done. */
export function FeedDays({ items }: { items: readonly FeedItem[] }) {
  const now = useNow("half-minute");
  const zone = useViewer()?.timeZone;
  return (
    <div className="space-y-7">
      {byDay(items, zone).map(({ day, items: done }) => {
        const name = dayName(day, now, zone);
        return (
          <section key={day} aria-label={name}>
            <h2 className="pb-2 text-14 font-semibold text-text-3">{name}</h2>
            <ul role="list" className="border-b border-line">
              {done.map((item) => (
                <FeedLine key={item.id} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
