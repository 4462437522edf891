import type { Environment, SocketHandlers, SocketLike } from "./environment";
import type { ClientFrame, EventFrame } from "./frames";

/**
 * A server for tests: one log per topic, kept by the rules of the protocol page. What it sends waits in a
 * queue until `pump`, so that a test decides what arrives when, twice, or never.
 */
export class FakeServer implements Environment {
  epoch = "epoch-1";
  online = true;
  needsNetwork = true;
  /** Events older than this many are forgotten. */
  kept = 1_000;
  refuse = new Set<string>();
  received: ClientFrame[] = [];
  sockets: FakeSocket[] = [];
  private readonly logs = new Map<string, EventFrame[]>();
  private handlers: Parameters<Environment["watch"]>[0] | null = null;

  openSocket(handlers: SocketHandlers): FakeSocket {
    const socket = new FakeSocket(this, handlers);
    this.sockets.push(socket);
    socket.queue({ op: "hello", protocol: 1, connection: "c", heartbeat: 25, user: null });
    return socket;
  }

  random(): number {
    return 0.5;
  }

  isOnline(): boolean {
    return this.online;
  }

  watch(handlers: Parameters<Environment["watch"]>[0]): () => void {
    this.handlers = handlers;
    return () => (this.handlers = null);
  }

  get socket(): FakeSocket | undefined {
    return this.sockets.findLast((socket) => !socket.closed);
  }

  head(topic: string): number {
    return this.log(topic).at(-1)?.seq ?? 0;
  }

  publish(topic: string, data: unknown = null, type = "match.goal"): void {
    const event: EventFrame = { op: "event", topic, seq: this.head(topic) + 1, type, at: "", data };
    this.log(topic).push(event);
    for (const socket of this.sockets) if (socket.topics.has(topic)) socket.queue(event);
  }

  /** History is lost: a new epoch, and numbers start over. */
  restore(): void {
    this.epoch = `epoch-${Number(this.epoch.split("-")[1]) + 1}`;
    this.logs.clear();
    for (const socket of this.sockets) socket.end(1012);
  }

  network(online: boolean): void {
    this.online = online;
    if (online) this.handlers?.online();
    else this.handlers?.offline();
  }

  look(): void {
    this.handlers?.visible();
  }

  /** Let everything that waits arrive, including what it leads to. */
  pump(): void {
    while (this.socket?.step()) continue;
  }

  answer(socket: FakeSocket, frame: ClientFrame): void {
    this.received.push(frame);
    if (frame.op === "ping") return socket.queue({ op: "pong" });
    if (frame.op === "unsubscribe") return void socket.topics.delete(frame.topic);
    if (this.refuse.has(frame.topic)) {
      return socket.queue({ op: "error", id: frame.id, code: "PERMISSION_DENIED", message: "No." });
    }
    socket.topics.add(frame.topic);
    const head = this.head(frame.topic);
    const { since } = frame;
    const reply = { op: "subscribed", id: frame.id, topic: frame.topic, epoch: this.epoch, seq: head };
    const known = since !== undefined && since <= head && since >= head - this.kept;
    if (!known || frame.epoch !== this.epoch) {
      return socket.queue({ ...reply, mode: "snapshot", snapshot: { head } });
    }
    socket.queue({ ...reply, mode: "resumed" });
    for (const event of this.log(frame.topic)) if (event.seq > since) socket.queue(event);
  }

  private log(topic: string): EventFrame[] {
    const log = this.logs.get(topic) ?? [];
    this.logs.set(topic, log);
    return log;
  }
}

export class FakeSocket implements SocketLike {
  closed = false;
  silent = false;
  readonly topics = new Set<string>();
  private waiting: string[] = [];

  constructor(
    private readonly server: FakeServer,
    private readonly handlers: SocketHandlers,
  ) {}

  send(text: string): void {
    if (!this.closed && !this.silent) this.server.answer(this, JSON.parse(text) as ClientFrame);
  }

  close(): void {
    this.closed = true;
    this.topics.clear();
  }

  queue(frame: object): void {
    this.waiting.push(JSON.stringify(frame));
  }

  /** The next frame arrives. */
  step(): boolean {
    const text = this.waiting.shift();
    if (text === undefined) return false;
    this.handlers.message(text);
    return true;
  }

  /** The next frame is lost on the way, if it is an event. */
  lose(): void {
    if (this.waiting[0]?.includes('"op":"event"')) this.waiting.shift();
  }

  /** The next frame arrives twice. */
  repeat(): void {
    if (this.waiting[0]?.includes('"op":"event"')) this.waiting.unshift(this.waiting[0]);
  }

  raw(text: unknown): void {
    this.handlers.message(text);
  }

  end(code: number): void {
    if (this.closed) return;
    this.close();
    this.handlers.closed(code);
  }
}
