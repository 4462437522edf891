import type { MatchStatus } from "../match-status";

/** All of sport; every key below begins with it. */
export const sportsKey = ["sports"] as const;

export interface MatchFilter {
  date?: string;
  competition?: number;
  team?: number;
  /** "live" takes every status in play. What is finished comes newest first, all else by kick-off. */
  status?: MatchStatus;
  per_page?: number;
}
