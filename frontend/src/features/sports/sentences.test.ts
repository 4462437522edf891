import { describe, expect, it } from "vitest";
import { aMoment, aSummary } from "./testing/builders";
import { lastMomentText, matchSentence, standText, untilText } from "./sentences";
import { beyondFirst } from "./components/next-day";
import { distance, inkOn, shirts } from "./shirt";
import { kickoffText, zoneName } from "./time-zone";

const player = { id: 1, name: "Adeyinka", number: 9 };

describe("the last thing that happened", () => {
  it.each([
    [aMoment(1, { player, minute: 64 }), "Adeyinka 64′"],
    [aMoment(1, { player, minute: 45, stoppage: 2, kind: "own_goal" }), "Adeyinka 45+2′ og"],
    [aMoment(1, { player, minute: 70, kind: "second_yellow" }), "red card Adeyinka 70′"],
    [aMoment(1, { player: null, minute: 29, kind: "penalty_missed" }), "penalty missed 29′"],
    [aMoment(1, { kind: "kickoff" }), ""],
    [null, ""],
  ])("%j", (moment, text) => {
    expect(lastMomentText(aSummary({ last_moment: moment }))).toBe(text);
  });
});

describe("until the kick-off", () => {
  const now = Date.parse("2026-11-20T20:00:00Z");
  it.each([
    ["2026-11-20T19:59:00Z", "about to begin"],
    ["2026-11-20T20:38:00Z", "in 38 min"],
    ["2026-11-20T21:00:00Z", "in 1 h"],
    ["2026-11-20T21:08:00Z", "in 1 h 8 min"],
    ["2026-11-22T20:00:00Z", ""],
  ])("%s: %s", (kickoff, text) => {
    expect(untilText(kickoff, now)).toBe(text);
  });

  it("names the day when it is another one", () => {
    expect(kickoffText("2026-11-20T20:45:00Z", now, "UTC")).toBe("20:45");
    expect(kickoffText("2026-11-21T13:30:00Z", now, "UTC")).toBe("Sat 13:30");
    expect(zoneName("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  });
});

it("tells a match to those who do not see the row", () => {
  expect(matchSentence(aSummary(), "67′")).toBe("Port Lumen 0, Alder Athletic 0, live, 67′");
  expect(matchSentence(aSummary({ status: "half_time" }), "45′")).toBe(
    "Port Lumen 0, Alder Athletic 0, live, HT",
  );
  expect(matchSentence(aSummary({ status: "postponed" }), "20:45")).toBe(
    "Port Lumen against Alder Athletic, Postp.",
  );
});

it("says who leads", () => {
  expect(standText(aSummary({ score: { home: 1, away: 3 } }))).toBe("Alder Athletic lead 3–1");
  expect(standText(aSummary({ score: { home: 2, away: 2 } }))).toBe("2–2");
});

it("leaves out what stands above already, competition by competition", () => {
  const match = (id: number, competition: number) =>
    aSummary({ id, competition: { id: competition, name: "" } });
  const rest = beyondFirst([match(1, 1), match(2, 2), match(3, 1), match(4, 1), match(5, 2)], 1);
  expect(rest.map(({ id }) => id)).toEqual([3, 4, 5]);
});

describe("shirts", () => {
  it("changes the guests' when both look alike", () => {
    expect(shirts(["#aa0000", "#ffffff"], ["#b01010", "#0000ff"])).toEqual({
      home: "#aa0000",
      away: "#0000ff",
    });
    expect(shirts(["#aa0000", "#ffffff"], ["#0000ff", "#ffffff"])).toEqual({
      home: "#aa0000",
      away: "#0000ff",
    });
  });

  it("carries a number that can be read", () => {
    expect(inkOn("#f2b134")).toBe("#17120d");
    expect(inkOn("#1b1713")).toBe("#fbf6ea");
    expect(distance("#000000", "#ffffff")).toBeCloseTo(1);
  });
});
