import type { Clock, MatchSummary } from "@/contract/events";

/** The last minute of each period: beyond it, time is added until the whistle. */
const PERIODS_END = [45, 90, 105, 120];
const PRIME = "′";

/** Match seconds played. now: the server's time in milliseconds. */
export function secondsPlayed(clock: Clock, now: number): number {
  if (!clock.running) return clock.seconds;
  const since = Math.max(0, now - Date.parse(clock.at)) / 1_000;
  return Math.floor(clock.seconds + since * clock.rate);
}

/** "67′", "45+2′". */
export function minuteText(minute: number, stoppage: number | null): string {
  return stoppage ? `${minute}+${stoppage}${PRIME}` : `${minute}${PRIME}`;
}

type Timed = Pick<MatchSummary, "minute" | "stoppage" | "clock">;

/**
 * The minute being played, as on television: 66:30 on the clock is the 67th.
 *
 * The minute last announced tells the period, so that 46:00 in the first half reads 45+1.
 */
export function minuteNow({ minute, stoppage, clock }: Timed, now: number): string {
  if (!clock || !clock.running) return minute === null ? "" : minuteText(minute, stoppage);
  const running = Math.floor(secondsPlayed(clock, now) / 60) + 1;
  const end = PERIODS_END.find((last) => last >= (minute ?? 0)) ?? running;
  return running > end ? minuteText(end, running - end) : minuteText(running, null);
}

/** "67:14" where a match second is a second; else the minute, since seconds would only flicker. */
export function clockText(match: Timed, now: number): string {
  if (!match.clock || match.clock.rate !== 1) return minuteNow(match, now);
  const seconds = secondsPlayed(match.clock, now);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How much of ninety minutes has been played, in percent. */
export function playedPercent({ minute, clock }: Timed, now: number): number {
  const seconds = clock ? secondsPlayed(clock, now) : (minute ?? 0) * 60;
  return Math.min(100, Math.round((seconds / 5_400) * 1_000) / 10);
}
