import type { Environment } from "./environment";
import type { SubscribeOptions } from "./frames";
import type { Line, LineStatus, Transport, Who } from "./line";
import { Observable } from "./observable";
import { OwnLine } from "./own-line";
import { fullJitter } from "./reconnect";
import { SharedLine } from "./sharing/shared-line";
import { Subscriptions, type Sink } from "./subscriptions";

export type { Sink } from "./subscriptions";

export type Status =
  | Exclude<LineStatus, { state: "open" }>
  /** Connected, and everything that was missed has been caught up with. */
  | { state: "live"; transport: Transport };

/**
 * Live push for one page: subscriptions are counted, interruptions heal by themselves, and where the browser
 * lets tabs talk to each other they share one connection.
 */
export class RealtimeClient {
  readonly status = new Observable<Status>({ state: "idle" });
  private readonly subscriptions: Subscriptions;
  private readonly line: Line;
  private open: Extract<LineStatus, { state: "open" }> | null = null;
  /** The connection whose topics have been asked for. */
  private begun = "";
  private who: Who;
  /** How often in a row the line spoke for another than this page is sure to be. */
  private doubts = 0;
  private doubting: ReturnType<typeof setTimeout> | undefined;

  /** options: what a subscription to a topic says besides its name. */
  constructor(
    private readonly environment: Environment,
    private readonly sink: Sink,
    options: (topic: string) => SubscribeOptions = () => ({}),
  ) {
    this.subscriptions = new Subscriptions(sink, options, {
      send: (frame) => this.line.send(frame),
      wanted: (any) => (any ? this.line.open() : this.line.rest()),
      changed: () => this.updateLive(),
    });
    const handlers = {
      status: (status: LineStatus) => this.lineIs(status),
      frame: this.subscriptions.receive.bind(this.subscriptions),
      sessionEnded: async () => void (await this.asked()),
      announced: (who: Who) => {
        if (this.who !== undefined && who !== this.who) void this.asked();
      },
    };
    const { tabs } = environment;
    this.line = tabs ? new SharedLine(environment, tabs, handlers) : new OwnLine(environment, handlers);
  }

  /** Hold a topic until the returned function is called. Connects when it is the first. */
  subscribe(name: string): () => void {
    return this.subscriptions.hold(name);
  }

  /** Try now instead of at the time in `status`. */
  retryNow(): void {
    this.line.retryNow();
  }

  /** It is known who is signed in: an account's id, or null for a guest. Told again when that changes. */
  identify(who: number | null): void {
    if (who === this.who) return;
    const first = this.who === undefined;
    this.who = who;
    this.line.announce(who);
    if (!first) this.startAgain(who);
    else if (this.isForAnother()) void this.reconsider();
  }

  /** Connect anew and forget every place: what topics stand for is another thing than before. */
  startOver(): void {
    this.startAgain(undefined);
  }

  /** End everything; the client is not used afterwards. */
  close(): void {
    clearTimeout(this.doubting);
    this.subscriptions.close();
    this.line.close();
  }

  private startAgain(who: Who): void {
    this.subscriptions.forget();
    this.begun = "";
    if (this.status.get().state === "idle") return;
    this.line.restart(who);
    // Another tab may have been quicker: the line speaks for the right one already.
    if (who !== undefined && this.open?.who === who) this.begin();
  }

  private lineIs(status: LineStatus): void {
    clearTimeout(this.doubting);
    if (status.state !== "open") {
      this.open = null;
      this.begun = "";
      this.subscriptions.down();
      return this.status.set(status);
    }
    if (status.connection === this.open?.connection) return;
    this.open = status;
    this.status.set({ state: "connecting" });
    if (this.isForAnother()) void this.reconsider();
    else this.begin();
  }

  private begin(): void {
    if (!this.open || this.begun === this.open.connection) return;
    this.begun = this.open.connection;
    this.doubts = 0;
    clearTimeout(this.doubting);
    this.subscriptions.open();
  }

  /** Whether the line speaks for somebody else than this page believes is signed in. */
  private isForAnother(): boolean {
    const { who } = this.open ?? {};
    return who !== undefined && this.who !== undefined && who !== this.who;
  }

  /** Nothing of somebody else's may reach this page before it knows that it is theirs now. */
  private async reconsider(): Promise<void> {
    const connection = this.open?.connection;
    this.subscriptions.forget();
    this.begun = "";
    const sure = await this.asked();
    if (this.open?.connection !== connection) return;
    if (!this.isForAnother()) return this.begin();
    const wait = fullJitter(this.doubts, () => this.environment.random());
    this.doubts += 1;
    clearTimeout(this.doubting);
    // We are who we thought, so the line is of before. When nobody could say, ask again.
    this.doubting = setTimeout(() => {
      if (sure) this.line.restart(this.who);
      else void this.reconsider();
    }, wait);
  }

  /** Have it found out who we are; false when that failed. */
  private async asked(): Promise<boolean> {
    try {
      await this.sink.sessionEnded?.();
      return true;
    } catch {
      return false;
    }
  }

  private updateLive(): void {
    if (this.open && this.subscriptions.settled && this.status.get().state === "connecting")
      this.status.set({ state: "live", transport: this.open.transport });
  }
}
