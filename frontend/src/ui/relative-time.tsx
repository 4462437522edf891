import { useNow } from "./use-now";

const words = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "narrow" });
const exact = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short" });

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "3 min. ago", "in 2 hr."; under a minute "now". Both in milliseconds since 1970. */
export function relativeWords(at: number, now: number): string {
  for (const [unit, length] of units) {
    const count = Math.trunc((at - now) / length);
    if (count !== 0) return words.format(count, unit);
  }
  return "now";
}

/** A time as people say it, with the exact one on hover. at: RFC 3339. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow("half-minute");
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={exact.format(time)}>
      {relativeWords(time, now)}
    </time>
  );
}
