import type { LineupPlayer } from "@/contract/events";
import type { Side } from "./match-status";

/** The drawn pitch in its own units: home above, playing down; away below, playing up. */
export const PITCH = { width: 404, height: 474, edge: 14 };

/** A marker with the name below it needs so much room. */
const ROW = 39;
const COLUMN = 64;
/** From the goal line to the goalkeeper, from the foremost player to the halfway line. */
const GOALKEEPER = 30;
const FORWARD = 42;

export interface Place {
  player: LineupPlayer;
  x: number;
  y: number;
}

/**
 * Where the starters of a side stand, moved apart where names would run into each other. A side's left is the
 * reader's right when it plays down. Players without a place on the sheet are left out.
 */
export function placesOf(players: readonly LineupPlayer[], side: Side): Place[] {
  const starters = players.filter(hasPlace).sort((a, b) => a.x - b.x);
  const [first, last] = [starters[0]?.x ?? 0, starters.at(-1)?.x ?? 1];
  // However deep a sheet draws its lines, they share the whole half.
  const deep = (PITCH.height / 2 - GOALKEEPER - FORWARD) / (last - first || 1);
  const wide = PITCH.width - 2 * (PITCH.edge + 24);
  const placed: Place[] = [];
  for (const player of starters) {
    const x = PITCH.edge + 24 + player.y * wide;
    const behind = placed.filter((other) => Math.abs(other.x - x) < COLUMN && isAnotherRow(other, player));
    const y = Math.max(GOALKEEPER + (player.x - first) * deep, ...behind.map((other) => other.y + ROW));
    placed.push({ player, x, y });
  }
  return placed.map(({ player, x, y }) =>
    side === "home" ? { player, x: PITCH.width - x, y } : { player, x, y: PITCH.height - y - 16 },
  );
}

function hasPlace(player: LineupPlayer): player is LineupPlayer & { x: number; y: number } {
  return player.starts && player.x !== null && player.y !== null;
}

function isAnotherRow(other: Place, player: { x: number }): boolean {
  return Math.abs((other.player.x ?? 0) - player.x) > 0.02;
}
