import type { Entry } from "./entries";

export interface Suggestion {
  topic: string;
  label: string;
}

interface NamedMatch {
  id: number;
  home: { name: string };
  away: { name: string };
}

const MOST = 4;

/** Matches to follow, read from the newest snapshot of `scores` that came. */
export function matchesIn(entries: readonly Entry[]): Suggestion[] {
  const told = entries.findLast(
    ({ frame }) => frame.op === "subscribed" && frame.topic === "scores" && frame.snapshot,
  );
  const snapshot = told?.frame.snapshot as { matches?: NamedMatch[] } | undefined;
  return (snapshot?.matches ?? [])
    .slice(0, MOST)
    .map(({ id, home, away }) => ({ topic: `match:${id}`, label: `${home.name}–${away.name}` }));
}
