const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "5 March 2027". at: RFC 3339. */
export function dayText(at: string): string {
  return day.format(Date.parse(at));
}

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "3.4 MB". */
export function sizeText(bytes: number): string {
  const power = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  return new Intl.NumberFormat("en", {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
