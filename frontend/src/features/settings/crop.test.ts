import { describe, expect, it } from "vitest";
import { sideOf, whole, within } from "./crop";

describe("a crop", () => {
  it("takes the shorter side whole, from the middle", () => {
    expect(sideOf(1200, 800, whole)).toBe(800);
    expect(within(1200, 800, whole)).toEqual(whole);
  });

  it("takes in less when closer", () => {
    expect(sideOf(1200, 800, { ...whole, zoom: 2 })).toBe(400);
  });

  it.each([
    [
      { zoom: 1, x: 0, y: 0 },
      { zoom: 1, x: 1 / 3, y: 0.5 },
    ],
    [
      { zoom: 1, x: 2, y: 2 },
      { zoom: 1, x: 2 / 3, y: 0.5 },
    ],
    [
      { zoom: 2, x: 0, y: 1 },
      { zoom: 2, x: 1 / 6, y: 0.75 },
    ],
    [
      { zoom: 0.2, x: 0.5, y: 0.5 },
      { zoom: 1, x: 0.5, y: 0.5 },
    ],
    [
      { zoom: 99, x: 0.5, y: 0.5 },
      { zoom: 4, x: 0.5, y: 0.5 },
    ],
  ])("never goes past the edge: %j", (asked, kept) => {
    const { zoom, x, y } = within(1200, 800, asked);
    expect(zoom).toBe(kept.zoom);
    expect(x).toBeCloseTo(kept.x);
    expect(y).toBeCloseTo(kept.y);
  });
});
