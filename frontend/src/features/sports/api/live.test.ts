import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MatchDetail, MatchStatusChanged, MatchSummary } from "@/contract/events";
import { aMatch, aMoment, aSummary } from "../testing/builders";
import { inPlayKey } from "./get-in-play";
import { matchKey } from "./get-match";
import { matchListKey, type MatchPage } from "./get-matches";
import { sportsHomeKey, type SportsHome } from "./get-sports-home";
import { standingsKey } from "./get-standings";
import {
  matchCard,
  matchClock,
  matchCorrected,
  matchGoal,
  matchScoreChanged,
  matchSnapshot,
  matchStarted,
  matchStatusChanged,
  scoresSnapshot,
} from "./live";

let cache: QueryClient;
const list = matchListKey({ date: "2026-11-20", tz: "UTC" });
const homeKey = sportsHomeKey("Europe/Berlin");

beforeEach(() => {
  cache = new QueryClient();
});

function given({
  live = [],
  next = [],
  detail,
}: {
  live?: MatchSummary[];
  next?: MatchSummary[];
  detail?: MatchDetail;
}) {
  const home: SportsHome = { live, next, recent: [], days: [], competitions: [] };
  const pagination = { page: 1, per_page: 20, total: 1, pages: 1 };
  cache.setQueryData(inPlayKey, live);
  cache.setQueryData(homeKey, home);
  cache.setQueryData<MatchPage>(list, { items: [...live, ...next], pagination });
  cache.setQueryData(standingsKey(1), { competition: { id: 1, name: "" }, rows: [] });
  if (detail) cache.setQueryData(matchKey(detail.id), detail);
}

const inPlay = () => cache.getQueryData<MatchSummary[]>(inPlayKey);
const home = () => cache.getQueryData<SportsHome>(homeKey);
const detail = () => cache.getQueryData<MatchDetail>(matchKey(7));
const listed = () => cache.getQueryData<MatchPage>(list)?.items;
const stale = (key: readonly unknown[]) => cache.getQueryState(key)?.isInvalidated;

const scoreChanged = {
  match_id: 7,
  competition_id: 1,
  score: { home: 1, away: 0 },
  status: "live" as const,
  minute: 68,
  stoppage: null,
  clock: null,
  moment: aMoment(1),
};
const statusChanged: MatchStatusChanged = {
  ...scoreChanged,
  status: "finished",
  moment: aMoment(9, { kind: "full_time" }),
};

describe("a score that changed", () => {
  it("shows in every list, and the table is asked for again", () => {
    given({ live: [aSummary(), aSummary({ id: 8 })] });

    matchScoreChanged(cache, scoreChanged);

    for (const matches of [inPlay(), home()?.live, listed()]) {
      expect(matches?.map(({ score }) => score.home)).toEqual([1, 0]);
      expect(matches?.[0]?.last_moment).toEqual(scoreChanged.moment);
    }
    expect(stale(standingsKey(1))).toBe(true);
  });

  it("does no harm twice, or where nothing is cached", () => {
    matchScoreChanged(cache, scoreChanged);
    given({ live: [aSummary()] });
    matchScoreChanged(cache, scoreChanged);
    const once = inPlay();
    matchScoreChanged(cache, scoreChanged);
    expect(inPlay()).toEqual(once);
  });
});

describe("a match that begins", () => {
  it("moves from what comes next to what is in play, once", () => {
    given({ next: [aSummary({ status: "scheduled" })] });
    const match = aSummary({ minute: 1 });

    matchStarted(cache, { match });
    matchStarted(cache, { match });

    expect(inPlay()).toEqual([match]);
    expect(home()?.next).toEqual([]);
    expect(stale(list)).toBe(true);
  });
});

describe("a match that ends", () => {
  it("leaves what is in play for what has finished", () => {
    given({ live: [aSummary()], detail: aMatch() });

    matchStatusChanged(cache, statusChanged);

    expect(inPlay()).toEqual([]);
    expect(home()?.recent.map(({ id, status }) => [id, status])).toEqual([[7, "finished"]]);
    expect(detail()?.events.map(({ kind }) => kind)).toEqual(["full_time"]);
    expect(stale(homeKey)).toBe(true);
  });

  it("is listed once when it is told on two topics", () => {
    given({ live: [aSummary()], detail: aMatch() });
    matchStatusChanged(cache, statusChanged);
    matchStatusChanged(cache, statusChanged);
    expect(home()?.recent).toHaveLength(1);
    expect(detail()?.events).toHaveLength(1);
  });
});

it("keeps a match in play at half time", () => {
  given({ live: [aSummary()] });
  matchStatusChanged(cache, { ...statusChanged, status: "half_time", moment: null });
  expect(inPlay()?.map(({ status }) => status)).toEqual(["half_time"]);
});

it("shows a missed penalty in lists, but not a whistle", () => {
  given({ live: [aSummary()] });
  const missed = aMoment(2, { kind: "penalty_missed" });
  matchStatusChanged(cache, { ...statusChanged, status: "live", moment: missed });
  matchStatusChanged(cache, {
    ...statusChanged,
    status: "half_time",
    moment: aMoment(3, { kind: "half_time" }),
  });
  expect(inPlay()?.[0]?.last_moment).toEqual(missed);
});

describe("the course of a match", () => {
  it("takes in a goal once, in its place", () => {
    given({ detail: aMatch({ events: [aMoment(1, { kind: "kickoff" }), aMoment(3, { kind: "yellow" })] }) });
    const goal = { match_id: 7, moment: aMoment(2), score: { home: 1, away: 0 } };

    matchGoal(cache, goal);
    matchGoal(cache, goal);

    expect(detail()?.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(detail()?.score).toEqual({ home: 1, away: 0 });
  });

  it("is replaced by a correction, in lists too", () => {
    given({ live: [aSummary({ score: { home: 1, away: 0 } })], detail: aMatch({ events: [aMoment(1)] }) });
    matchCorrected(cache, { match: aMatch() });
    expect(detail()?.events).toEqual([]);
    expect(inPlay()?.[0]?.score.home).toBe(0);
    expect(inPlay()?.[0]).not.toHaveProperty("events");
  });

  it("follows the clock and the pressure", () => {
    given({ detail: aMatch() });
    const clock = { running: true, seconds: 4_080, at: "2026-11-20T20:08:00Z", rate: 1 };
    matchClock(cache, { match_id: 7, status: "live", minute: 69, stoppage: null, clock, pressure: [0.5] });
    expect(detail()).toMatchObject({ minute: 69, clock, pressure: [0.5] });
  });

  it("of a match nobody looks at is left alone", () => {
    matchCard(cache, { match_id: 7, moment: aMoment(1, { kind: "yellow" }) });
    expect(detail()).toBeUndefined();
  });
});

describe("a snapshot of the scores", () => {
  it("is taken as it is at first, without asking for anything again", () => {
    scoresSnapshot(cache, { matches: [aSummary()] });
    expect(inPlay()).toHaveLength(1);
  });

  it("asks for lists again when matches began or ended while we were away", () => {
    given({ live: [aSummary(), aSummary({ id: 8 })] });
    scoresSnapshot(cache, { matches: [aSummary({ score: { home: 2, away: 0 } })] });
    expect(inPlay()?.map(({ id, score }) => [id, score.home])).toEqual([[7, 2]]);
    expect(stale(list)).toBe(true);
  });

  it("does not when the same matches are in play", () => {
    given({ live: [aSummary()] });
    scoresSnapshot(cache, { matches: [aSummary({ minute: 68 })] });
    expect(stale(list)).toBe(false);
  });
});

function answerLater() {
  let resolve: (match: MatchDetail) => void = () => undefined;
  const promise = new Promise<MatchDetail>((done) => (resolve = done));
  return { promise, resolve };
}

describe("an answer on its way", () => {
  it("does not overwrite a snapshot that came first", async () => {
    const late = answerLater();
    const reading = cache
      .fetchQuery({ queryKey: matchKey(7), queryFn: () => late.promise })
      .catch(() => undefined);
    matchSnapshot(cache, { match: aMatch({ score: { home: 2, away: 0 } }) });
    late.resolve(aMatch({ score: { home: 1, away: 0 } }));
    await reading;
    expect(detail()?.score.home).toBe(2);
  });

  it("is asked for again after an event it may not include", async () => {
    given({ detail: aMatch() });
    const answers = [answerLater(), answerLater()];
    const queryFn = vi.fn(
      () => answers[queryFn.mock.calls.length - 1]?.promise ?? Promise.reject(new Error()),
    );
    const reading = cache.fetchQuery({ queryKey: matchKey(7), queryFn, staleTime: 0 }).catch(() => undefined);

    matchGoal(cache, { match_id: 7, moment: aMoment(1), score: { home: 1, away: 0 } });
    answers[0]?.resolve(aMatch());
    await reading;
    expect(detail()?.score.home).toBe(1);
    answers[1]?.resolve(aMatch({ events: [aMoment(1)], score: { home: 1, away: 0 }, minute: 80 }));
    await vi.waitFor(() => expect(detail()?.minute).toBe(80));
    expect(queryFn).toHaveBeenCalledTimes(2);
  });
});
