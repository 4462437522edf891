import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RelativeTime, relativeWords } from "./relative-time";

const now = Date.parse("2026-11-20T20:00:00Z");

it.each([
  [-20_000, "now"],
  [-3 * 60_000, "3m ago"],
  [-2 * 3_600_000, "2h ago"],
  [26 * 3_600_000, "tomorrow"],
])("%d ms away reads %s", (away, words) => {
  expect(relativeWords(now + away, now)).toBe(words);
});

it("has the exact time on hover", () => {
  render(<RelativeTime at="2026-11-20T20:00:00Z" />);
  expect(screen.getByTitle("Friday, November 20, 2026 at 8:00 PM")).toHaveAttribute(
    "datetime",
    "2026-11-20T20:00:00Z",
  );
});
