import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { inPlayKey } from "@/features/sports/api/get-in-play";
import { matchKey } from "@/features/sports/api/get-match";
import { aMatch, aSummary } from "@/features/sports/testing/builders";
import { cacheSink } from "./live";

const at = "2026-11-20T20:00:00Z";

it("hands snapshots, events and signals to the feature that answers them", () => {
  const cache = new QueryClient();
  const sink = cacheSink(cache);
  const clock = { running: true, seconds: 60, at, rate: 10 };

  sink.snapshot("scores", { matches: [aSummary()] });
  sink.snapshot("match:7", { match: aMatch() });
  const data = { match_id: 7, status: "live", minute: 2, stoppage: null, clock, pressure: [1] };
  sink.signal({ op: "signal", topic: "match:7", type: "match.clock", at, data });
  const goal = {
    match_id: 7,
    competition_id: 1,
    score: { home: 1, away: 0 },
    status: "live",
    clock,
    moment: null,
  };
  sink.event({ op: "event", topic: "scores", seq: 2, type: "match.score_changed", at, data: goal });

  expect(cache.getQueryData(inPlayKey)).toMatchObject([{ id: 7, score: { home: 1 } }]);
  expect(cache.getQueryData(matchKey(7))).toMatchObject({ minute: 2, pressure: [1] });
});

it("leaves what it has never heard of alone", () => {
  const cache = new QueryClient();
  const sink = cacheSink(cache);
  sink.snapshot("weather:7", {});
  sink.event({ op: "event", topic: "scores", seq: 1, type: "toString", at, data: {} });
  expect(cache.getQueryCache().getAll()).toEqual([]);
});
