import type { AnyFrame } from "./entries";

export interface Followed {
  topic: string;
  state: "asked" | "following";
  /** How the last answer began; null before one. */
  mode: "snapshot" | "resumed" | null;
  seq: number | null;
  epoch: string | null;
  /** Events and signals that came. */
  count: number;
}

/** The topics of the console, and how far each got. */
export class Following {
  private topics: readonly Followed[] = [];
  private readonly ids = new Map<number | string, string>();
  private nextId = 0;

  get all(): readonly Followed[] {
    return this.topics;
  }

  /** Take a topic on; one that is followed already begins anew. */
  ask(topic: string): void {
    const fresh: Followed = { topic, state: "asked", mode: null, seq: null, epoch: null, count: 0 };
    this.topics = [...this.topics.filter((each) => each.topic !== topic), fresh];
  }

  /** The frame that asks for it, from where it was. */
  request(topic: string): AnyFrame {
    this.nextId += 1;
    this.ids.set(this.nextId, topic);
    const known = this.topics.find((each) => each.topic === topic);
    const since = known?.epoch ? { since: known.seq ?? 0, epoch: known.epoch } : {};
    return { op: "subscribe", id: this.nextId, topic, ...since };
  }

  /** Let go of a topic. Returns an id for the request, 0 when it was not there. */
  remove(topic: string): number {
    const before = this.topics.length;
    this.topics = this.topics.filter((each) => each.topic !== topic);
    if (this.topics.length === before) return 0;
    this.nextId += 1;
    return this.nextId;
  }

  /** Where everything was is not of interest any more. */
  forget(): void {
    this.topics = this.topics.map((each) => ({
      ...each,
      state: "asked",
      mode: null,
      seq: null,
      epoch: null,
    }));
  }

  /** A request was refused: that topic is not followed. */
  refuse(id: AnyFrame["id"]): void {
    const topic = this.ids.get(id ?? "");
    if (topic) this.topics = this.topics.filter((each) => each.topic !== topic);
  }

  /** Take note of a frame; true when it is an event. */
  take({ op, id, topic, seq, epoch, mode }: AnyFrame): boolean {
    if (!topic) return false;
    if (op === "subscribed") {
      this.ids.delete(id ?? "");
      this.change(topic, () => ({
        state: "following",
        mode: mode ?? null,
        seq: seq ?? 0,
        epoch: epoch ?? null,
      }));
    } else if (op === "event" || op === "signal") {
      this.change(topic, ({ count, seq: last }) => ({ count: count + 1, seq: seq ?? last }));
    }
    return op === "event";
  }

  private change(topic: string, how: (old: Followed) => Partial<Followed>): void {
    this.topics = this.topics.map((each) => (each.topic === topic ? { ...each, ...how(each) } : each));
  }
}
