import type {
  Environment,
  Refusal,
  SocketHandlers,
  SocketLike,
  StreamHandlers,
  StreamRequest,
} from "./environment";
import type { ClientFrame, EventFrame, SubscribeFrame } from "./frames";

/** A topic that is another log for each person. */
const PERSONAL = "me";

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
  /** Something on the way lets no socket through. */
  blocked = false;
  /** Whom its cookie speaks for. */
  user: { id: number; username: string } | null = null;
  received: ClientFrame[] = [];
  sockets: FakeSocket[] = [];
  streams: FakeStream[] = [];
  private readonly logs = new Map<string, EventFrame[]>();
  private readonly watchers = new Set<Parameters<Environment["watch"]>[0]>();
  lookedAt = true;

  openSocket(handlers: SocketHandlers): FakeSocket {
    const socket = new FakeSocket(this, handlers);
    this.sockets.push(socket);
    if (this.blocked) setTimeout(() => socket.end(1006));
    else socket.queue({ op: "hello", protocol: 1, connection: "c", heartbeat: 25, user: this.user });
    return socket;
  }

  openStream(request: StreamRequest, handlers: StreamHandlers): FakeStream {
    const stream = new FakeStream(this, request, handlers);
    this.streams.push(stream);
    return stream;
  }

  random(): number {
    return 0.5;
  }

  isOnline(): boolean {
    return this.online;
  }

  watch(handlers: Parameters<Environment["watch"]>[0]): () => void {
    this.watchers.add(handlers);
    return () => this.watchers.delete(handlers);
  }

  isLookedAt(): boolean {
    return this.lookedAt;
  }

  get socket(): FakeSocket | undefined {
    return this.sockets.findLast((socket) => !socket.closed);
  }

  /** user: whose, where that matters. */
  head(topic: string, user = this.user): number {
    return this.log(topic, user).at(-1)?.seq ?? 0;
  }

  /** What is personal is for whom the cookie speaks for. */
  publish(topic: string, data: unknown = null, type = "match.goal"): void {
    const event: EventFrame = { op: "event", topic, seq: this.head(topic) + 1, type, at: "", data };
    this.log(topic, this.user).push(event);
    for (const one of [...this.sockets, ...this.streams]) {
      if (one.topics.has(topic) && this.isFor(topic, one.user)) one.queue(event);
    }
  }

  /** History is lost: a new epoch, and numbers start over. */
  restore(): void {
    this.epoch = `epoch-${Number(this.epoch.split("-")[1]) + 1}`;
    this.logs.clear();
    for (const socket of this.sockets) socket.end(1012);
    for (const stream of this.streams) stream.end();
  }

  network(online: boolean): void {
    this.online = online;
    for (const { online: back, offline: gone } of this.watchers) (online ? back : gone)();
  }

  look(): void {
    for (const { visible } of this.watchers) visible();
  }

  /** Let everything that waits arrive, including what it leads to. */
  pump(): void {
    while (this.step()) continue;
  }

  /** The next frame arrives, on whatever connection. */
  step(): boolean {
    return [...this.sockets, ...this.streams].some((one) => !one.closed && one.step());
  }

  answer(socket: FakeSocket, frame: ClientFrame): void {
    this.received.push(frame);
    if (frame.op === "ping") return socket.queue({ op: "pong" });
    if (frame.op === "unsubscribe") return void socket.topics.delete(frame.topic);
    if (this.refuse.has(frame.topic)) {
      return socket.queue({ op: "error", id: frame.id, code: "PERMISSION_DENIED", message: "No." });
    }
    // Until the answer is made nothing of the topic is sent: what happens meanwhile is in the answer.
    socket.topics.delete(frame.topic);
    socket.queueAnswer(() => {
      socket.topics.add(frame.topic);
      return this.start(frame, socket.user);
    });
  }

  /** How following a topic begins. */
  start(asked: Omit<SubscribeFrame, "op" | "id"> & { id: number | null }, user = this.user): object[] {
    const { id, topic, since } = asked;
    const head = this.head(topic, user);
    const reply = { op: "subscribed", id, topic, epoch: this.epoch };
    const known = since !== undefined && since <= head && since >= head - this.kept;
    if (!known || asked.epoch !== this.epoch) {
      return [{ ...reply, seq: head, mode: "snapshot", snapshot: { head, user: user?.id } }];
    }
    const missed = this.log(topic, user).filter(({ seq }) => seq > since);
    return [{ ...reply, seq: since, mode: "resumed" }, ...missed];
  }

  private isFor(topic: string, user: FakeServer["user"]): boolean {
    return topic !== PERSONAL || user?.id === this.user?.id;
  }

  private log(topic: string, user: FakeServer["user"]): EventFrame[] {
    const name = topic === PERSONAL ? `${topic} of ${user?.id}` : topic;
    const log = this.logs.get(name) ?? [];
    this.logs.set(name, log);
    return log;
  }
}

export class FakeSocket implements SocketLike {
  closed = false;
  silent = false;
  /** Nothing arrives for now: the page it belongs to stands still. */
  held = false;
  readonly topics = new Set<string>();
  readonly user: FakeServer["user"];
  private waiting: (string | (() => object[]))[] = [];

  constructor(
    private readonly server: FakeServer,
    private readonly handlers: SocketHandlers,
  ) {
    this.user = server.user;
  }

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

  /** What is answered is found out when its turn comes. */
  queueAnswer(frames: () => object[]): void {
    this.waiting.push(frames);
  }

  /** The next frame arrives, or the next answer is made. */
  step(): boolean {
    const next = this.held ? undefined : this.waiting.shift();
    if (next === undefined) return false;
    if (typeof next === "string") this.handlers.message(next);
    else this.waiting.unshift(...next().map((frame) => JSON.stringify(frame)));
    return true;
  }

  /** The next frame is lost on the way, if it is an event. */
  lose(): void {
    if (this.nextIsEvent()) this.waiting.shift();
  }

  /** The next frame arrives twice. */
  repeat(): void {
    const [next] = this.waiting;
    if (next !== undefined && this.nextIsEvent()) this.waiting.unshift(next);
  }

  private nextIsEvent(): boolean {
    const [next] = this.waiting;
    return typeof next === "string" && next.includes('"op":"event"');
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

/** Its ids are what they mean, as JSON; those of the product are shorter. */
export class FakeStream {
  closed = false;
  held = false;
  readonly topics: Set<string>;
  readonly user: FakeServer["user"];
  private readonly places: Record<string, { since: number; epoch: string }>;
  private waiting: string[] = [];
  private begun = false;
  private readonly beat = setInterval(() => this.waiting.push(": ping\n\n"), 15_000);

  constructor(
    server: FakeServer,
    readonly request: StreamRequest,
    private readonly handlers: StreamHandlers,
  ) {
    this.topics = new Set(request.topics);
    this.user = server.user;
    this.places = JSON.parse(request.lastId || "{}") as typeof this.places;
    const refused = request.topics.find((topic) => server.refuse.has(topic));
    if (refused !== undefined) {
      this.topics.clear();
      const detail = `${refused}: You may not follow this topic.`;
      setTimeout(() => this.end({ status: 403, code: "PERMISSION_DENIED", detail }));
      return;
    }
    for (const topic of request.topics) {
      for (const frame of server.start({ id: null, topic, ...this.places[topic] })) this.queue(frame);
    }
  }

  close(): void {
    clearInterval(this.beat);
    this.closed = true;
    this.topics.clear();
  }

  queue(frame: object): void {
    const { topic, seq, epoch } = frame as { topic: string; seq?: number; epoch?: string };
    if (seq !== undefined) {
      this.places[topic] = { since: seq, epoch: epoch ?? this.places[topic]?.epoch ?? "" };
    }
    const id = seq === undefined ? "" : `id: ${JSON.stringify(this.places)}\n`;
    this.waiting.push(`${id}data: ${JSON.stringify(frame)}\n\n`);
  }

  step(): boolean {
    if (this.held) return false;
    if (!this.begun) {
      this.begun = true;
      this.handlers.opened(this.user?.id ?? null);
      return true;
    }
    const text = this.waiting.shift();
    if (text === undefined) return false;
    this.handlers.text(text.slice(0, 7));
    this.handlers.text(text.slice(7));
    return true;
  }

  raw(text: string): void {
    this.handlers.text(text);
  }

  end(refusal: Refusal | null = null): void {
    if (this.closed) return;
    this.close();
    this.handlers.closed(refusal);
  }
}
