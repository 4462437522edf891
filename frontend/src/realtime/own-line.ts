import { Connection } from "./connection";
import type { Environment } from "./environment";
import type { ClientFrame, HelloFrame, ServerFrame } from "./frames";
import type { Line, LineHandlers, LineStatus, Transport, Who } from "./line";
import { afterClose } from "./reconnect";
import { StreamMemory, StreamSocket } from "./streaming/stream-socket";
import { Ways } from "./ways";

const HEALTHY_AFTER = 60_000;
/** Without a network a server on this machine may be there all the same. */
const LOOK_AGAIN = 2_000;
/** How often a page that has to make do with a stream tries whether a socket gets through by now. */
const TRY_SOCKET_EVERY = 300_000;

type Timer = ReturnType<typeof setTimeout> | undefined;

/** A connection to the server that comes back after every interruption. Knows nothing of topics. */
export class OwnLine implements Line {
  private status: LineStatus = { state: "idle" };
  private readonly ways: Ways;
  private memory = new StreamMemory();
  private wanted = false;
  private connection: Connection | null = null;
  private trial: Connection | null = null;
  private heard = false;
  private opened = 0;
  private failures = 0;
  private who: Who;
  private retry: Timer;
  private health: Timer;
  private again: Timer;
  private unwatch: (() => void) | null = null;

  /** name: goes into the names of connections. isLookedAt: whether anybody sees what comes. */
  constructor(
    private readonly environment: Environment,
    private readonly handlers: Omit<LineHandlers, "announced">,
    private readonly name = "own",
    private readonly isLookedAt = () => environment.isLookedAt(),
  ) {
    this.ways = new Ways(environment.openStream !== undefined);
  }

  open(): void {
    this.wanted = true;
    this.unwatch ??= this.environment.watch({
      online: () => this.online(),
      offline: () => this.offline(),
      visible: () => this.look(),
    });
    if (this.status.state === "idle") this.connect();
  }

  send(frame: ClientFrame): void {
    if (this.status.state === "open") this.connection?.send(frame);
  }

  retryNow(): void {
    const { state } = this.status;
    if (state === "retrying" || state === "stopped") this.connect();
  }

  restart(who: Who): void {
    const { state } = this.status;
    if (who !== undefined && who === this.who && (state === "open" || state === "connecting")) return;
    this.who = who;
    this.failures = 0;
    this.memory = new StreamMemory();
    if (state !== "idle") this.connect();
  }

  announce(): void {
    // There is nobody to tell.
  }

  rest(): void {
    this.wanted = false;
    this.disconnect({ state: "idle" });
  }

  close(): void {
    this.unwatch?.();
    this.rest();
  }

  /** A page that slept may hold a dead socket or be deep in a wait; neither is what a returning reader wants. */
  look(): void {
    if (this.status.state === "open") this.connection?.probe();
    this.online();
  }

  /** Do what is due, and would be late by the timers of a page that is not on screen. */
  check(): void {
    this.connection?.check();
  }

  private set(status: LineStatus): void {
    this.status = status;
    this.handlers.status(status);
  }

  private connect(): void {
    this.disconnect();
    if (!this.wanted) return this.set({ state: "idle" });
    if (!this.environment.isOnline() && this.environment.needsNetwork) return this.offline();
    this.set({ state: "connecting" });
    const way = this.ways.next;
    this.connection = this.dial(way, {
      hello: (frame) => this.greet(way, frame),
      frame: (frame) => this.receive(way, frame),
      closed: (code, stayAway) => this.closed(way, code, stayAway),
    });
  }

  private dial(way: Transport, handlers: ConstructorParameters<typeof Connection>[1]): Connection {
    const { environment, memory } = this;
    return new Connection(
      (outer) =>
        way === "stream" ? new StreamSocket(environment, memory, outer) : environment.openSocket(outer),
      handlers,
      this.isLookedAt,
    );
  }

  private disconnect(status?: LineStatus): void {
    for (const timer of [this.retry, this.health, this.again]) clearTimeout(timer);
    this.connection?.drop();
    this.trial?.drop();
    this.connection = this.trial = null;
    this.heard = false;
    if (status) this.set(status);
  }

  private greet(way: Transport, { user }: HelloFrame): void {
    clearTimeout(this.health);
    this.health = setTimeout(() => (this.failures = 0), HEALTHY_AFTER);
    if (user !== undefined) this.who = user?.id ?? null;
    if (way === "socket") this.hear(way);
    else this.trySocketLater();
    this.opened += 1;
    const connection = `${this.name}.${this.opened}`;
    this.set({ state: "open", connection, transport: way, who: this.who });
  }

  private receive(way: Transport, frame: ServerFrame): void {
    this.hear(way);
    this.handlers.frame(frame);
  }

  private hear(way: Transport): void {
    if (!this.heard) this.ways.heard(way);
    this.heard = true;
  }

  /** A socket beside the stream: when it is greeted, it takes over and everybody resumes by it. */
  private trySocketLater(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      this.trial = this.dial("socket", {
        hello: (frame) => this.adopt(frame),
        frame: (frame) => this.receive("socket", frame),
        closed: (code) => {
          if (this.trial) this.trySocketLater();
          else this.closed("socket", code);
          this.trial = null;
        },
      });
    }, TRY_SOCKET_EVERY);
  }

  private adopt(frame: HelloFrame): void {
    this.connection?.drop();
    this.connection = this.trial;
    this.trial = null;
    this.heard = false;
    this.greet("socket", frame);
  }

  private closed(way: Transport, code: number, stayAway = 0): void {
    // A code from the server: it was reached, whatever it thinks of us.
    if (!this.heard && code < 4_000 && code !== 1012) this.ways.failed(way);
    this.disconnect();
    const verdict = afterClose(code, this.failures, () => this.environment.random());
    this.failures += 1;
    if (verdict.then === "stop") return this.set({ state: "stopped" });
    if (!this.environment.isOnline()) return this.offline();
    const wait = Math.max(verdict.milliseconds, stayAway);
    this.set({ state: "retrying", nextTryAt: Date.now() + wait });
    const ready = verdict.then === "ask-session" ? this.askWhoWeAre() : undefined;
    this.retry = setTimeout(() => void this.connectAfter(ready), wait);
  }

  private askWhoWeAre(): Promise<void> {
    this.who = undefined;
    this.memory = new StreamMemory();
    return this.handlers.sessionEnded();
  }

  private async connectAfter(ready: Promise<void> | undefined): Promise<void> {
    const before = this.status;
    // Who we are could not be asked: the server will tell, as a guest if need be.
    if (ready) await ready.catch(() => undefined);
    if (this.status === before) this.connect();
  }

  private offline(): void {
    this.disconnect({ state: "offline" });
    if (!this.environment.needsNetwork) this.retry = setTimeout(() => this.connect(), LOOK_AGAIN);
  }

  private online(): void {
    const { state } = this.status;
    if (state === "offline" || state === "retrying") this.connect();
  }
}
