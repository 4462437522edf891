/** Frames as the console keeps them. */

/** Any frame; what is in it depends on `op`. */
export interface AnyFrame {
  op: string;
  id?: number | string | null;
  topic?: string;
  type?: string;
  seq?: number;
  epoch?: string;
  mode?: "snapshot" | "resumed";
  code?: string;
  message?: string;
  snapshot?: unknown;
  [field: string]: unknown;
}

export interface Entry {
  /** Counts all that ever came and went on this page. */
  number: number;
  /** Milliseconds since 1970. */
  at: number;
  isSent: boolean;
  frame: AnyFrame;
}

export const KEPT = 500;

/** The newest frames, and how many there were. */
export class Entries {
  private kept: readonly Entry[] = [];
  private count = 0;

  get all(): readonly Entry[] {
    return this.kept;
  }

  get total(): number {
    return this.count;
  }

  add(frame: AnyFrame, isSent: boolean): void {
    this.count += 1;
    const entry: Entry = { number: this.count, at: Date.now(), isSent, frame };
    this.kept = [...this.kept.slice(-(KEPT - 1)), entry];
  }

  clear(): void {
    this.kept = [];
  }
}

/** What can be looked at by itself. */
export const kinds = [
  { value: "event", label: "Events" },
  { value: "signal", label: "Signals" },
  { value: "answer", label: "Answers" },
  { value: "error", label: "Errors" },
  { value: "sent", label: "Sent" },
  { value: "ping", label: "Pings" },
] as const;

export type Kind = (typeof kinds)[number]["value"];

export function kindOf({ isSent, frame: { op } }: Entry): Kind {
  if (op === "ping" || op === "pong") return "ping";
  if (isSent) return "sent";
  return op === "event" || op === "signal" || op === "error" ? op : "answer";
}

/** The entries of some kinds that hold a text, as it is written in their JSON. */
export function matching(
  entries: readonly Entry[],
  shown: readonly string[],
  text: string,
): readonly Entry[] {
  const wanted = text.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      shown.includes(kindOf(entry)) &&
      (!wanted || JSON.stringify(entry.frame).toLowerCase().includes(wanted)),
  );
}
