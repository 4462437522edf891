import { Entries, type AnyFrame, type Entry } from "./entries";
import { Following, type Followed } from "./following";
import type { OpenWire, Wire } from "./open-socket";

export type Status = "idle" | "connecting" | "open" | "cut" | "closed";

export interface Hello {
  connection: string;
  protocol: number;
  heartbeat: number;
  user: { id: number; username: string } | null;
}

export interface ConsoleState {
  status: Status;
  hello: Hello | null;
  /** How the last connection ended, when it was not us who ended it. */
  close: { code: number; reason: string } | null;
  topics: readonly Followed[];
  entries: readonly Entry[];
  total: number;
  isPaused: boolean;
  /** Frames that came since the pause began. */
  held: number;
  /** What a return brought: events that were missed meanwhile; null before one. */
  caughtUp: number | null;
  lastError: { code: string; message: string } | null;
}

const CAUGHT_UP = "caught-up";
const SHOWN_EVERY = 100;

/**
 * A connection to play with. Everything that goes over it is kept for looking at, the newest 500 frames of it.
 *
 * State is handed out as a whole and at most ten times a second, however much arrives.
 */
export class LiveConsole {
  private wire: Wire | null = null;
  private readonly entries = new Entries();
  private readonly following = new Following();
  private readonly watchers = new Set<() => void>();
  private status: Status = "idle";
  private hello: Hello | null = null;
  private close: ConsoleState["close"] = null;
  private caughtUp: number | null = null;
  private lastError: ConsoleState["lastError"] = null;
  private frozen: { entries: readonly Entry[]; total: number } | null = null;
  private isResuming = false;
  private beat: ReturnType<typeof setInterval> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private state: ConsoleState = this.read();

  constructor(private readonly openWire: OpenWire) {}

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  readonly get = () => this.state;

  /** Open a connection; topics that were followed before go on where they were. */
  connect(): void {
    if (this.wire) return;
    this.isResuming = this.status === "cut" || this.status === "closed";
    Object.assign(this, { status: "connecting", hello: null, close: null, caughtUp: null, lastError: null });
    const wire = this.openWire({
      message: (text) => {
        if (this.wire === wire) this.take(text);
      },
      closed: (code, reason) => {
        if (this.wire === wire) this.ended(code, reason);
      },
    });
    this.wire = wire;
    this.show();
  }

  /** End the connection for good; nothing is remembered of where the topics were. */
  disconnect(): void {
    this.leave("idle");
    this.following.forget();
    this.show();
  }

  /** End the connection as a tunnel would: where each topic was is remembered. */
  cut(): void {
    this.leave("cut");
    this.show();
  }

  subscribe(topic: string): void {
    this.following.ask(topic);
    this.lastError = null;
    if (this.status === "open") this.send(this.following.request(topic));
    else if (this.status === "idle") this.connect();
    this.show();
  }

  unsubscribe(topic: string): void {
    const was = this.following.remove(topic);
    if (was && this.status === "open") this.send({ op: "unsubscribe", id: was, topic });
    this.show();
  }

  ping(): void {
    this.send({ op: "ping", id: "by-hand" });
    this.show();
  }

  pause(isPaused: boolean): void {
    this.frozen = isPaused ? { entries: this.entries.all, total: this.entries.total } : null;
    this.show();
  }

  clear(): void {
    this.entries.clear();
    if (this.frozen) this.frozen = { entries: [], total: this.entries.total };
    this.show();
  }

  /** The page is left. */
  readonly leavePage = () => {
    this.leave("idle");
    clearTimeout(this.timer);
  };

  private take(text: string): void {
    const frame = readFrame(text);
    if (!frame) return;
    this.entries.add(frame, false);
    if (frame.op === "hello") this.greeted(frame as unknown as Hello);
    else if (frame.op === "error") this.refused(frame);
    else if (frame.op === "pong" && frame.id === CAUGHT_UP) this.isResuming = false;
    else if (this.following.take(frame) && this.isResuming) this.caughtUp = (this.caughtUp ?? 0) + 1;
    this.showSoon();
  }

  private greeted(hello: Hello): void {
    this.hello = hello;
    this.status = "open";
    clearInterval(this.beat);
    this.beat = setInterval(() => this.send({ op: "ping" }), hello.heartbeat * 1_000);
    for (const { topic } of this.following.all) this.send(this.following.request(topic));
    if (!this.isResuming) return;
    // Requests are answered in order: what comes before this answer is what was missed.
    this.caughtUp = 0;
    this.send({ op: "ping", id: CAUGHT_UP });
  }

  private refused({ id, code = "", message = "" }: AnyFrame): void {
    this.lastError = { code, message };
    this.following.refuse(id);
  }

  private ended(code: number, reason: string): void {
    this.leave("closed");
    this.close = { code, reason };
    this.show();
  }

  private leave(status: Status): void {
    clearInterval(this.beat);
    const { wire } = this;
    this.wire = null;
    this.hello = null;
    this.status = status;
    this.isResuming = false;
    wire?.close();
  }

  private send(frame: AnyFrame): void {
    if (!this.wire) return;
    this.wire.send(JSON.stringify(frame));
    this.entries.add(frame, true);
  }

  private showSoon(): void {
    this.timer ??= setTimeout(() => this.show(), SHOWN_EVERY);
  }

  private show(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.state = this.read();
    for (const watcher of [...this.watchers]) watcher();
  }

  private read(): ConsoleState {
    const { total } = this.entries;
    return {
      status: this.status,
      hello: this.hello,
      close: this.close,
      topics: this.following.all,
      entries: this.frozen?.entries ?? this.entries.all,
      total,
      isPaused: this.frozen !== null,
      held: this.frozen ? total - this.frozen.total : 0,
      caughtUp: this.caughtUp,
      lastError: this.lastError,
    };
  }
}

function readFrame(text: string): AnyFrame | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "op" in value ? (value as AnyFrame) : null;
  } catch {
    return null;
  }
}
