import { expect, it } from "vitest";
import { factsLine, runtimeText } from "./facts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

it.each([
  [123, "2 h 3 min"],
  [60, "1 h"],
  [14, "14 min"],
])("says %i minutes as %s", (minutes, text) => expect(plain(runtimeText(minutes))).toBe(text));

it("says what is known, and nothing else", () => {
  const people = [
    { name: "Tuesday Weld", role: "cast" as const },
    { name: "Michael Mann", role: "director" as const },
  ];
  const facts = { description: "", country: "US", runtime: 123, people };
  expect(plain(factsLine(1981, facts))).toBe("1981 · United States · 2 h 3 min · Michael Mann");
  expect(factsLine(1981, { description: "", country: null, runtime: null, people: [] })).toBe("1981");
  expect(factsLine(1981, undefined)).toBe("1981");
});
