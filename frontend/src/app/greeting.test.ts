import { expect, it } from "vitest";
import { greeting, liveSentence } from "./greeting";

it.each([
  ["2026-11-21T02:00:00", "Friday night"],
  ["2026-11-21T09:00:00", "Saturday morning"],
  ["2026-11-21T13:00:00", "Saturday afternoon"],
  ["2026-11-21T18:00:00", "Saturday evening"],
  ["2026-11-21T22:00:00", "Saturday night"],
])("%s is %s", (time, words) => {
  expect(greeting(new Date(time))).toBe(words);
});

it.each([
  [0, "No matches live."],
  [1, "One match live."],
  [5, "Five matches live."],
  [14, "14 matches live."],
])("%i: %s", (count, sentence) => {
  expect(liveSentence(count)).toBe(sentence);
});
