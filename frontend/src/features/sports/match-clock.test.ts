import { describe, expect, it } from "vitest";
import type { Clock } from "@/contract/events";
import { clockText, minuteNow, playedPercent, secondsPlayed } from "./match-clock";

const at = "2026-11-20T20:00:00Z";
const now = Date.parse(at);
const clock = (seconds: number, rate = 1, running = true): Clock => ({ at, seconds, rate, running });
const timed = (minute: number | null, running: Clock | null, stoppage: number | null = null) => ({
  minute,
  stoppage,
  clock: running,
});

describe("a running clock", () => {
  it.each([
    [1, 5_000, 4_005],
    [10, 5_000, 4_050],
    [10, -5_000, 4_000],
  ])("at rate %d, %d ms later, stands at %d", (rate, later, seconds) => {
    expect(secondsPlayed(clock(4_000, rate), now + later)).toBe(seconds);
  });

  it("stands still when it is stopped", () => {
    expect(secondsPlayed(clock(2_700, 10, false), now + 60_000)).toBe(2_700);
  });
});

describe("the minute", () => {
  it.each([
    [timed(67, clock(66 * 60 + 14)), "67′"],
    [timed(1, clock(0)), "1′"],
    [timed(45, clock(45 * 60 + 70)), "45+2′"],
    [timed(46, clock(45 * 60)), "46′"],
    [timed(90, clock(92 * 60)), "90+3′"],
    [timed(105, clock(105 * 60 + 1)), "105+1′"],
    [timed(45, clock(2_700, 1, false), 2), "45+2′"],
    [timed(null, null), ""],
    [timed(30, null), "30′"],
  ])("%j reads %s", (match, text) => {
    expect(minuteNow(match, now)).toBe(text);
  });

  it("shows seconds only where they are real ones", () => {
    expect(clockText(timed(67, clock(66 * 60 + 14)), now)).toBe("66:14");
    expect(clockText(timed(67, clock(66 * 60 + 14, 10)), now)).toBe("67′");
  });
});

it("knows the share of ninety minutes, and stops at all of it", () => {
  expect(playedPercent(timed(46, clock(2_700)), now)).toBe(50);
  expect(playedPercent(timed(90, clock(5_700)), now)).toBe(100);
  expect(playedPercent(timed(9, null), now)).toBe(10);
});
