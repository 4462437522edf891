/** The device's time zone. Days begin and kick-offs are written by it, unless the visitor chose another one. */
export const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** "Berlin" for Europe/Berlin. */
export function zoneName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

interface Formats {
  day: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** Making one takes long, and a page writes hundreds of times. */
function formatsOf(timeZone: string): Formats {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = {
    day: new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }),
    time: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }),
  };
  formats.set(timeZone, made);
  return made;
}

/** The zone, or the device's for none, and for one that this browser does not know: the server may know more. */
export function knownZone(zone: string | undefined): string {
  if (!zone) return deviceZone;
  try {
    formatsOf(zone);
    return zone;
  } catch {
    return deviceZone;
  }
}

const weekdayFormat = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const shortDateFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** YYYY-MM-DD in a zone. at: milliseconds or RFC 3339. */
export function dayOf(at: number | string, zone: string): string {
  return formatsOf(zone).day.format(new Date(at));
}

/** "20:45" in a zone. */
export function timeOf(at: string, zone: string): string {
  return formatsOf(zone).time.format(new Date(at));
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
export function kickoffText(at: string, now: number, zone: string): string {
  const day = dayOf(at, zone);
  return day === dayOf(now, zone) ? timeOf(at, zone) : `${weekdayOf(day)} ${timeOf(at, zone)}`;
}
