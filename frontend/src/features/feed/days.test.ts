import { expect, it } from "vitest";
import { byDay, dayName } from "./days";
import { anItem } from "./testing/builders";

const now = Date.parse("2026-11-21T10:00:00Z");

it("puts items under the day they were done on, where the reader lives", () => {
  const items = [
    anItem(3, { at: "2026-11-20T23:30:00Z" }),
    anItem(2, { at: "2026-11-20T12:00:00Z" }),
    anItem(1, { at: "2026-11-19T12:00:00Z" }),
  ];
  const days = (zone: string) =>
    byDay(items, zone).map(({ day, items: of }) => [day, of.map(({ id }) => id)]);
  expect(days("UTC")).toEqual([
    ["2026-11-20", [3, 2]],
    ["2026-11-19", [1]],
  ]);
  expect(days("Europe/Berlin")).toEqual([
    ["2026-11-21", [3]],
    ["2026-11-20", [2]],
    ["2026-11-19", [1]],
  ]);
});

it.each([
  ["2026-11-21", "Today"],
  ["2026-11-20", "Yesterday"],
  ["2026-11-18", "Wednesday 18 November"],
  ["2025-03-05", "5 March 2025"],
])("calls %s %s", (day, name) => {
  expect(dayName(day, now, "UTC")).toBe(name);
});

it("knows what to do with a zone that only the server knows", () => {
  expect(byDay([anItem(1)], "Mars/Olympus")).toHaveLength(1);
});
