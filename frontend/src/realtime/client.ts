import { Connection } from "./connection";
import type { Environment } from "./environment";
import type { EventFrame, ServerFrame, SignalFrame, SubscribeOptions } from "./frames";
import { Observable } from "./observable";
import { afterClose } from "./reconnect";
import { Topic, type Delivery, type Outcome } from "./topic";

/** Where things go. Per topic: a snapshot first, then every event after it once and in order. */
export interface Sink {
  snapshot(topic: string, snapshot: unknown): void;
  event(frame: EventFrame): void;
  /** Never logged, may be lost. */
  signal(frame: SignalFrame): void;
  refused?(topic: string, code: string): void;
  /** The session of this socket is over (4401); resolves when it is known who we are now. */
  sessionEnded?(): Promise<void>;
}

export type Status =
  | { state: "idle" }
  | { state: "connecting" }
  /** Connected, and everything that was missed has been caught up with. */
  | { state: "live" }
  /** The browser says there is no network; we wait for it to come back. */
  | { state: "offline" }
  | { state: "retrying"; nextTryAt: number }
  | { state: "stopped" };

const HEALTHY_AFTER = 60_000;
/** A topic is kept so long after its last page left: going back and forth costs nothing. */
const LINGER = 5_000;
/** Without a network a server on this machine may be there all the same. */
const LOOK_AGAIN = 2_000;

interface Wanted {
  topic: Topic;
  holders: number;
  leaving?: ReturnType<typeof setTimeout>;
}

/** One socket for the whole page: subscriptions are counted, interruptions heal by themselves. */
export class RealtimeClient {
  readonly status = new Observable<Status>({ state: "idle" });
  private readonly wanted = new Map<string, Wanted>();
  private connection: Connection | null = null;
  private greeted = false;
  private nextId = 1;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private health: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | null = null;

  /** options: what a subscription to a topic says besides its name. */
  constructor(
    private readonly environment: Environment,
    private readonly sink: Sink,
    private readonly options: (topic: string) => SubscribeOptions = () => ({}),
  ) {}

  /** Hold a topic until the returned function is called. Connects when it is the first. */
  subscribe(name: string): () => void {
    const wanted = this.wanted.get(name) ?? { topic: new Topic(name), holders: 0 };
    clearTimeout(wanted.leaving);
    wanted.holders += 1;
    if (!this.wanted.has(name)) {
      this.wanted.set(name, wanted);
      if (this.greeted) this.ask(wanted.topic);
      else this.wake();
    }
    let held = true;
    return () => {
      if (held) this.release(name, wanted);
      held = false;
    };
  }

  /** Try now instead of at the time in `status`. */
  retryNow(): void {
    if (this.status.get().state === "retrying") this.connect();
  }

  /**
   * Connect anew as whoever is signed in now. Places in the logs are forgotten: `recommendations` of another
   * person is another log under the same name.
   */
  startOver(): void {
    for (const [name, wanted] of [...this.wanted]) {
      clearTimeout(wanted.leaving);
      if (wanted.holders === 0) this.wanted.delete(name);
      else wanted.topic = new Topic(name);
    }
    this.failures = 0;
    if (this.status.get().state !== "idle") this.connect();
  }

  /** End everything; the client is not used afterwards. */
  close(): void {
    this.unwatch?.();
    for (const { leaving } of this.wanted.values()) clearTimeout(leaving);
    this.wanted.clear();
    this.disconnect({ state: "idle" });
  }

  private release(name: string, wanted: Wanted): void {
    wanted.holders -= 1;
    if (wanted.holders > 0) return;
    wanted.leaving = setTimeout(() => {
      this.wanted.delete(name);
      if (this.greeted) this.connection?.send({ op: "unsubscribe", id: this.nextId++, topic: name });
      if (this.wanted.size === 0) this.disconnect({ state: "idle" });
      else this.updateLive();
    }, LINGER);
  }

  private wake(): void {
    this.unwatch ??= this.environment.watch({
      online: () => this.online(),
      offline: () => this.offline(),
      visible: () => this.visible(),
    });
    if (this.status.get().state === "idle") this.connect();
  }

  private connect(): void {
    this.disconnect();
    if (this.wanted.size === 0) return this.status.set({ state: "idle" });
    if (!this.environment.isOnline() && this.environment.needsNetwork) return this.offline();
    this.status.set({ state: "connecting" });
    this.connection = new Connection(this.environment, {
      hello: () => this.greet(),
      frame: (frame) => this.receive(frame),
      closed: (code) => this.closed(code),
    });
  }

  private disconnect(status?: Status): void {
    clearTimeout(this.retry);
    clearTimeout(this.health);
    this.connection?.drop();
    this.connection = null;
    this.greeted = false;
    if (status) this.status.set(status);
  }

  private greet(): void {
    this.greeted = true;
    clearTimeout(this.health);
    this.health = setTimeout(() => (this.failures = 0), HEALTHY_AFTER);
    for (const { topic } of this.wanted.values()) this.ask(topic);
    this.updateLive();
  }

  private ask(topic: Topic): void {
    const id = this.nextId++;
    const from = topic.resumeFrom;
    topic.asked(id);
    const options = this.options(topic.name);
    this.connection?.send({ op: "subscribe", id, topic: topic.name, ...options, ...from });
  }

  private receive(frame: ServerFrame): void {
    if (frame.op === "event") this.pass(frame.topic, (topic) => topic.event(frame));
    else if (frame.op === "subscribed") this.pass(frame.topic, (topic) => topic.subscribed(frame));
    else if (frame.op === "signal" && this.wanted.has(frame.topic)) this.sink.signal(frame);
    else if (frame.op === "error") this.refuse(frame.id, frame.code);
    this.updateLive();
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
    for (const { topic } of this.wanted.values()) {
      if (topic.refused(id)) this.sink.refused?.(topic.name, code);
    }
  }

  private updateLive(): void {
    const caughtUp = this.greeted && [...this.wanted.values()].every(({ topic }) => topic.settled);
    if (caughtUp && this.status.get().state === "connecting") this.status.set({ state: "live" });
  }

  private closed(code: number): void {
    this.disconnect();
    const verdict = afterClose(code, this.failures, () => this.environment.random());
    this.failures += 1;
    if (verdict.then === "stop") return this.status.set({ state: "stopped" });
    if (!this.environment.isOnline()) return this.offline();
    this.status.set({ state: "retrying", nextTryAt: Date.now() + verdict.milliseconds });
    const ready = verdict.then === "ask-session" ? this.sink.sessionEnded?.() : undefined;
    this.retry = setTimeout(() => void this.connectAfter(ready), verdict.milliseconds);
  }

  private async connectAfter(ready: Promise<void> | undefined): Promise<void> {
    const before = this.status.get();
    // Who we are could not be asked: the socket will tell, as a guest if need be.
    if (ready) await ready.catch(() => undefined);
    if (this.status.get() === before) this.connect();
  }

  private offline(): void {
    this.disconnect({ state: "offline" });
    if (!this.environment.needsNetwork) this.retry = setTimeout(() => this.connect(), LOOK_AGAIN);
  }

  private online(): void {
    const { state } = this.status.get();
    if (state === "offline" || state === "retrying") this.connect();
  }

  /** A page that slept may hold a dead socket or be deep in a wait; neither is what a returning reader wants. */
  private visible(): void {
    if (this.greeted) this.connection?.probe();
    else this.online();
  }
}
