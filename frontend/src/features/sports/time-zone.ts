/** The visitor's time zone: days begin and kick-offs are written by it. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** "Berlin" for Europe/Berlin. */
export function zoneName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

const dayFormat = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });
const timeFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekdayFormat = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const shortDateFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** YYYY-MM-DD where the visitor is. at: milliseconds or RFC 3339. */
export function dayOf(at: number | string): string {
  return dayFormat.format(new Date(at));
}

/** "20:45". */
export function timeOf(at: string): string {
  return timeFormat.format(new Date(at));
}

/** A calendar day has no zone: noon keeps it the same day wherever it is written. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** "Fri". day: YYYY-MM-DD. */
export function weekdayOf(day: string): string {
  return weekdayFormat.format(noon(day));
}

/** "20 Nov". day: YYYY-MM-DD. */
export function shortDate(day: string): string {
  return shortDateFormat.format(noon(day));
}

/** "20:45" today, "Sat 13:30" on another day. now: milliseconds. */
export function kickoffText(at: string, now: number): string {
  const day = dayOf(at);
  return day === dayOf(now) ? timeOf(at) : `${weekdayOf(day)} ${timeOf(at)}`;
}
