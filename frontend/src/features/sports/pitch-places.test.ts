import { describe, expect, it } from "vitest";
import type { LineupPlayer } from "@/contract/events";
import { PITCH, placesOf } from "./pitch-places";

function starter(number: number, x: number | null, y: number | null): LineupPlayer {
  return { id: number, name: `P${number}`, number, position: "", starts: x !== null, x, y };
}

/** The fullest middle there is: 4-2-3-1. */
const players = [
  ...[
    starter(1, 0.02, 0.5),
    starter(5, 0.25, 0.38),
    starter(22, 0.25, 0.62),
    starter(2, 0.3, 0.12),
    starter(15, 0.3, 0.88),
  ],
  ...[starter(6, 0.5, 0.38), starter(8, 0.5, 0.62), starter(16, 0.72, 0.15), starter(14, 0.72, 0.85)],
  ...[starter(10, 0.74, 0.5), starter(9, 0.95, 0.5), starter(30, null, null)],
];

describe.each(["home", "away"] as const)("the places of the %s side", (side) => {
  const places = placesOf(players, side);

  it("are eleven, on their own half with their names", () => {
    expect(places).toHaveLength(11);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(PITCH.edge);
      expect(x).toBeLessThan(PITCH.width - PITCH.edge);
      if (side === "home") expect(y + 30).toBeLessThan(PITCH.height / 2);
      else expect(y - 14).toBeGreaterThan(PITCH.height / 2);
      expect(y + 30).toBeLessThan(PITCH.height);
    }
  });

  it("keep markers and names apart", () => {
    for (const one of places) {
      for (const other of places) {
        if (one === other) continue;
        expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 38).toBe(true);
      }
    }
  });
});
