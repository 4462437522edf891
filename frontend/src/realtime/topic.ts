import { EVERYBODY, type EventFrame, type SubscribedFrame } from "./frames";

/** What a topic's frames turn into, in the order in which they count. */
export type Delivery = { kind: "snapshot"; snapshot: unknown } | { kind: "event"; event: EventFrame };

export interface Outcome {
  deliver: Delivery[];
  /** Something is missing before the next event: subscribe again. */
  gap: boolean;
}

const NOTHING: Outcome = { deliver: [], gap: false };
/** More than this held back for a reply means that reply is lost; what is dropped comes back with the resume. */
const HELD_AT_MOST = 2_000;

/**
 * One topic's place in the log. Knows nothing of sockets or time: frames in, deliveries out.
 *
 * While a subscription is unanswered, events wait: an event of the old subscription must not slip in before
 * the snapshot of the new one.
 */
export class Topic {
  private cursor: { epoch: string; seq: number } | null = null;
  private awaiting: number | null = null;
  private held: EventFrame[] = [];
  private restarts = 0;

  constructor(readonly name: string) {}

  /** Whether everything the server said so far has been passed on. */
  get settled(): boolean {
    return this.awaiting === null;
  }

  /** Where to resume from; empty for a first time, or when resuming was tried in vain. */
  get resumeFrom(): { since: number; epoch: string } | Record<string, never> {
    if (!this.cursor || this.restarts > 2) return {};
    return { since: this.cursor.seq, epoch: this.cursor.epoch };
  }

  /** A subscribe frame with this id is on its way. */
  asked(id: number): void {
    this.awaiting = id;
    this.held = [];
  }

  /** The server refused; nothing will come. */
  refused(id: number): boolean {
    if (this.awaiting !== id) return false;
    this.awaiting = null;
    return true;
  }

  subscribed(frame: SubscribedFrame): Outcome {
    if (frame.id === EVERYBODY) return this.overheard(frame);
    if (frame.id !== this.awaiting) return NOTHING;
    this.awaiting = null;
    const deliver: Delivery[] = [];
    if (frame.mode === "snapshot") {
      // History was lost and numbering began anew: what waited may carry numbers of the old count.
      if (this.cursor && this.cursor.epoch !== frame.epoch) this.held = [];
      deliver.push(this.begin(frame));
    }
    const held = this.held;
    this.held = [];
    for (const event of held) {
      const outcome = this.event(event);
      deliver.push(...outcome.deliver);
      if (outcome.gap) return { deliver, gap: true };
    }
    return { deliver, gap: false };
  }

  /** The topic goes on from there for all who share the connection; another one asked. */
  private overheard(frame: SubscribedFrame): Outcome {
    if (this.awaiting !== null || !this.cursor) return NOTHING;
    const sameLog = this.cursor.epoch === frame.epoch;
    if (sameLog && frame.seq <= this.cursor.seq) return NOTHING;
    if (frame.mode === "snapshot") return { deliver: [this.begin(frame)], gap: false };
    this.restarts += 1;
    return { deliver: [], gap: true };
  }

  private begin(frame: SubscribedFrame): Delivery {
    this.cursor = { epoch: frame.epoch, seq: frame.seq };
    this.restarts = 0;
    return { kind: "snapshot", snapshot: frame.snapshot };
  }

  event(frame: EventFrame): Outcome {
    if (this.awaiting !== null) {
      if (this.held.length < HELD_AT_MOST) this.held.push(frame);
      return NOTHING;
    }
    if (!this.cursor || frame.seq <= this.cursor.seq) return NOTHING;
    if (frame.seq > this.cursor.seq + 1) {
      this.restarts += 1;
      return { deliver: [], gap: true };
    }
    this.cursor = { ...this.cursor, seq: frame.seq };
    this.restarts = 0;
    return { deliver: [{ kind: "event", event: frame }], gap: false };
  }
}
