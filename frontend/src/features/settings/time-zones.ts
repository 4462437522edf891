import type { SearchChoice } from "@/ui/search-select";

/** Every time zone by its IANA name, found by city or region, with the time it is there; first that of the device. */
export function timeZoneChoices(chosen: string, now: Date): SearchChoice[] {
  const names = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), chosen].filter(Boolean));
  const zones = [...names].map((name) => ({
    value: name,
    label: name.replaceAll("_", " "),
    beside: timeIn(name, now),
  }));
  return [{ value: "", label: "As on this device", beside: timeIn(undefined, now) }, ...zones];
}

function timeIn(zone: string | undefined, now: Date): string {
  try {
    const clock = { hour: "2-digit", minute: "2-digit", timeZone: zone } as const;
    return new Intl.DateTimeFormat("en-GB", clock).format(now);
  } catch {
    // The server knows zones that this browser does not.
    return "";
  }
}
