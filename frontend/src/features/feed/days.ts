import type { FeedItem } from "@/contract/events";

export interface Day {
  /** YYYY-MM-DD. */
  day: string;
  items: FeedItem[];
}

const DAY = 86_400_000;

function zoneOf(timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: timeZone || undefined }).resolvedOptions().timeZone;
  } catch {
    // The server may know more of them than this browser.
    return undefined;
  }
}

/** Items by the day on which they were done, in the order they come. timeZone: "" for that of the device. */
export function byDay(items: readonly FeedItem[], timeZone?: string): Day[] {
  const format = dayFormat(timeZone);
  const days = new Map<string, FeedItem[]>();
  for (const item of items) {
    const day = format.format(Date.parse(item.at));
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, of]) => ({ day, items: of }));
}

/** "Today", "Yesterday", "Friday 20 November", "5 March 2025". day: YYYY-MM-DD; now: milliseconds. */
export function dayName(day: string, now: number, timeZone?: string): string {
  const format = dayFormat(timeZone);
  if (day === format.format(now)) return "Today";
  if (day === format.format(now - DAY)) return "Yesterday";
  const isThisYear = day.slice(0, 4) === format.format(now).slice(0, 4);
  // A calendar day has no zone: noon keeps it the same day wherever it is written.
  return (isThisYear ? inThisYear : inAnyYear).format(new Date(`${day}T12:00:00`));
}

const inThisYear = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const inAnyYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

function dayFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: zoneOf(timeZone),
  });
}
