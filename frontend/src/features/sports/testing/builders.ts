import type { MatchDetail, MatchMoment, MatchSummary, TeamRef } from "@/contract/events";
import { summaryOf } from "../moments";

export function aTeam(id: number, name: string): TeamRef {
  return {
    id,
    name,
    short_name: name.slice(0, 6),
    crest_url: `/crests/${id}.svg`,
    colors: ["#f2b134", "#1b1713"],
  };
}

export function aMoment(seq: number, change: Partial<MatchMoment> = {}): MatchMoment {
  return {
    id: seq,
    seq,
    minute: seq * 10,
    stoppage: null,
    kind: "goal",
    side: "home",
    team: 1,
    player: { id: 100 + seq, name: `Scorer${seq}`, number: 9 },
    assist: null,
    detail: "",
    score: { home: 1, away: 0 },
    ...change,
  };
}

export function aMatch(change: Partial<MatchDetail> = {}): MatchDetail {
  return {
    id: 7,
    competition: { id: 1, name: "Meridian League" },
    stage: "Round 12",
    kickoff: "2026-11-20T19:00:00Z",
    status: "live",
    minute: 67,
    stoppage: null,
    clock: null,
    home: aTeam(1, "Port Lumen"),
    away: aTeam(2, "Alder Athletic"),
    score: { home: 0, away: 0 },
    venue: "Lumen Quay",
    attendance: 18_204,
    provider: "demo",
    updated_at: "2026-11-20T20:07:00Z",
    last_moment: null,
    events: [],
    lineups: null,
    pressure: [],
    ...change,
  };
}

export function aSummary(change: Partial<MatchDetail> = {}): MatchSummary {
  return summaryOf(aMatch(change));
}
