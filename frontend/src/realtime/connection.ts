import type { SocketHandlers, SocketLike } from "./environment";
import { readFrame, type ClientFrame, type HelloFrame, type ServerFrame } from "./frames";
import { Pace } from "./pace";

const HELLO_WITHIN = 10_000;
const PING_EVERY = 25_000;
/** While nobody looks, news may wait until somebody does. */
const PING_UNSEEN_EVERY = 120_000;
const PONG_WITHIN = 10_000;
/** No connection that lives is silent for longer: the page stood still, or the machine slept. */
const SLEPT = PING_UNSEEN_EVERY + PONG_WITHIN;

interface Handlers {
  hello(frame: HelloFrame): void;
  frame(frame: ServerFrame): void;
  /** Called exactly once, however the socket ended. code: the close code, 1006 when it just went silent. */
  closed(code: number, stayAway?: number): void;
}

/**
 * One socket from opening to its end, with its heartbeat.
 *
 * A script cannot see protocol pings, and a laptop that changed networks may hold an "open" socket for
 * minutes; so we ask, and a missing answer ends the connection.
 */
export class Connection {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due: { at: number; then: () => void } | null = null;
  private heardAt = Date.now();
  private ended = false;
  private readonly pace = new Pace((text) => this.socket.send(text));
  private readonly socket: SocketLike;

  constructor(
    open: (handlers: SocketHandlers) => SocketLike,
    private readonly handlers: Handlers,
    private readonly isLookedAt: () => boolean,
  ) {
    this.after(HELLO_WITHIN, () => this.end(1006));
    this.socket = open({
      message: (data) => this.read(data),
      closed: (code, stayAway) => this.end(code, stayAway),
    });
  }

  send(frame: ClientFrame): void {
    if (!this.ended) this.pace.take(JSON.stringify(frame));
  }

  /** Ask for a sign of life now rather than at the next beat; who slept need not ask. */
  probe(): void {
    if (this.silence > SLEPT) return this.end(1006);
    this.expect(PONG_WITHIN);
    this.socket.send(JSON.stringify({ op: "ping" }));
  }

  /** Do now what is due: the timers of a page that is not on screen run late. */
  check(): void {
    if (this.due && this.due.at <= Date.now()) this.due.then();
  }

  /** Close without telling the handlers. */
  drop(): void {
    this.finish();
  }

  private read(data: unknown): void {
    const frame = readFrame(data);
    if (!frame || this.ended) return;
    this.heardAt = Date.now();
    if (frame.op === "hello" || frame.op === "pong") {
      this.after(this.isLookedAt() ? PING_EVERY : PING_UNSEEN_EVERY, () => this.probe());
    }
    if (frame.op === "hello") this.handlers.hello(frame);
    else if (frame.op !== "pong") this.handlers.frame(frame);
  }

  private get silence(): number {
    return Date.now() - this.heardAt;
  }

  /** Any frame will do: the answer itself may stand in line behind many. */
  private expect(milliseconds: number): void {
    this.after(milliseconds, () => {
      const left = PONG_WITHIN - this.silence;
      if (left > 0) this.expect(left);
      else this.end(1006);
    });
  }

  private after(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.due = { at: Date.now() + milliseconds, then };
    this.timer = setTimeout(then, milliseconds);
  }

  private end(code: number, stayAway?: number): void {
    if (this.ended) return;
    this.finish();
    this.handlers.closed(code, stayAway);
  }

  private finish(): void {
    this.ended = true;
    this.due = null;
    clearTimeout(this.timer);
    this.pace.stop();
    this.socket.close(1000);
  }
}
