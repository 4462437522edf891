import type { PickFacts } from "./api/get-pick-facts";

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** 123 minutes as "2 h 3 min", which stays on one line. */
export function runtimeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours}\u00a0h`, rest > 0 && `${rest}\u00a0min`].filter(Boolean).join("\u00a0");
}

/** "1981 · United States · 2 h 3 min · Michael Mann"; only what is known. */
export function factsLine(year: number, facts: PickFacts | undefined): string {
  const directors = facts?.people.filter(({ role }) => role === "director").map(({ name }) => name) ?? [];
  const parts = [
    String(year),
    facts?.country && (regions.of(facts.country) ?? facts.country),
    facts?.runtime && runtimeText(facts.runtime),
    directors.slice(0, 2).join(", "),
  ];
  return parts.filter(Boolean).join(" · ");
}
