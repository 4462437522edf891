import type { ClientFrame, EventFrame, ServerFrame, SignalFrame, SubscribeOptions } from "./frames";
import { Topic, type Delivery, type Outcome } from "./topic";

/** Where things go. Per topic: a snapshot first, then every event after it once and in order. */
export interface Sink {
  snapshot(topic: string, snapshot: unknown): void;
  event(frame: EventFrame): void;
  /** Never logged, may be lost. */
  signal(frame: SignalFrame): void;
  refused?(topic: string, code: string): void;
  /** The session of this connection is over (4401); resolves when it is known who we are now. */
  sessionEnded?(): Promise<void>;
}

interface Outside {
  send(frame: ClientFrame): void;
  /** The first topic is held, or nothing is any more. */
  wanted(any: boolean): void;
  /** `settled` may be another than before. */
  changed(): void;
}

/** A topic is kept so long after its last page left: going back and forth costs nothing. */
const LINGER = 5_000;
/** The server could not answer just now. */
const ASK_AGAIN = 5_000;

type Timer = ReturnType<typeof setTimeout> | undefined;

interface Wanted {
  topic: Topic;
  holders: number;
  leaving?: Timer;
  again?: Timer;
}

/** The topics one page holds, each with its place in the log, over a line that comes and goes. */
export class Subscriptions {
  private readonly wanted = new Map<string, Wanted>();
  private isOpen = false;
  private nextId = 1;

  constructor(
    private readonly sink: Sink,
    private readonly options: (topic: string) => SubscribeOptions,
    private readonly outside: Outside,
  ) {}

  /** Whether everything the server said so far has been passed on. */
  get settled(): boolean {
    return this.isOpen && [...this.wanted.values()].every(({ topic, again }) => topic.settled && !again);
  }

  /** Hold a topic until the returned function is called. */
  hold(name: string): () => void {
    const wanted = this.wanted.get(name) ?? { topic: new Topic(name), holders: 0 };
    clearTimeout(wanted.leaving);
    wanted.holders += 1;
    if (!this.wanted.has(name)) {
      this.wanted.set(name, wanted);
      if (this.isOpen) this.ask(wanted.topic);
      else this.outside.wanted(true);
    }
    let held = true;
    return () => {
      if (held) this.release(name, wanted);
      held = false;
    };
  }

  /** The line is open: go on with every topic from where it is. */
  open(): void {
    this.isOpen = true;
    for (const { topic } of this.wanted.values()) this.ask(topic);
    this.outside.changed();
  }

  /** The line is down. */
  down(): void {
    this.isOpen = false;
    for (const wanted of this.wanted.values()) this.askNoMore(wanted);
  }

  /**
   * Places in the logs count no more: `recommendations` of another person is another log under the same name.
   * Nothing is taken until the line opens again.
   */
  forget(): void {
    this.down();
    for (const [name, wanted] of [...this.wanted]) {
      clearTimeout(wanted.leaving);
      if (wanted.holders === 0) this.wanted.delete(name);
      else wanted.topic = new Topic(name);
    }
  }

  receive(frame: ServerFrame): void {
    if (!this.isOpen) return;
    if (frame.op === "event") this.pass(frame.topic, (topic) => topic.event(frame));
    else if (frame.op === "subscribed") this.pass(frame.topic, (topic) => topic.subscribed(frame));
    else if (frame.op === "signal" && this.wanted.has(frame.topic)) this.sink.signal(frame);
    else if (frame.op === "error") this.refuse(frame.id, frame.code);
    this.outside.changed();
  }

  close(): void {
    this.down();
    for (const { leaving } of this.wanted.values()) clearTimeout(leaving);
    this.wanted.clear();
  }

  private release(name: string, wanted: Wanted): void {
    wanted.holders -= 1;
    if (wanted.holders > 0) return;
    wanted.leaving = setTimeout(() => {
      this.askNoMore(wanted);
      this.wanted.delete(name);
      if (this.isOpen) this.outside.send({ op: "unsubscribe", id: this.nextId++, topic: name });
      if (this.wanted.size === 0) this.outside.wanted(false);
      else this.outside.changed();
    }, LINGER);
  }

  private ask(topic: Topic): void {
    const id = this.nextId++;
    const from = topic.resumeFrom;
    topic.asked(id);
    const options = this.options(topic.name);
    this.outside.send({ op: "subscribe", id, topic: topic.name, ...options, ...from });
  }

  private pass(name: string, take: (topic: Topic) => Outcome): void {
    const topic = this.wanted.get(name)?.topic;
    if (!topic) return;
    const { deliver, gap } = take(topic);
    for (const delivery of deliver) this.hand(name, delivery);
    if (gap) this.ask(topic);
  }

  /** A reader of one event that fails must not cost the others theirs; the error still reaches the console. */
  private hand(name: string, delivery: Delivery): void {
    try {
      if (delivery.kind === "snapshot") this.sink.snapshot(name, delivery.snapshot);
      else this.sink.event(delivery.event);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  private refuse(id: number | string | undefined, code: string): void {
    if (typeof id !== "number") return;
    for (const wanted of this.wanted.values()) {
      if (!wanted.topic.refused(id)) continue;
      if (code === "INTERNAL_ERROR") this.askAgain(wanted);
      else this.sink.refused?.(wanted.topic.name, code);
    }
  }

  private askAgain(wanted: Wanted): void {
    this.askNoMore(wanted);
    wanted.again = setTimeout(() => {
      delete wanted.again;
      this.ask(wanted.topic);
    }, ASK_AGAIN);
  }

  private askNoMore(wanted: Wanted): void {
    clearTimeout(wanted.again);
    delete wanted.again;
  }
}
