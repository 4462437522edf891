import type { Environment, Refusal, SocketHandlers, SocketLike } from "../environment";
import {
  EVERYBODY,
  readFrame,
  type ClientFrame,
  type EventFrame,
  type ServerFrame,
  type SubscribedFrame,
  type SubscribeFrame,
} from "../frames";
import type { Who } from "../line";
import { EventStreamReader, type Block } from "./event-stream";

/** A page subscribes to its topics one by one; they go into one request. */
const COLLECT = 50;
/** A comment comes every 15 seconds. */
const SILENT_AFTER = 20_000;

/** Whom streams speak for, and how far they got: kept from one connection to the next. */
export class StreamMemory {
  who: Who;
  lastId = "";
  readonly places = new Map<string, { epoch: string; seq: number }>();

  clear(): void {
    this.lastId = "";
    this.places.clear();
  }
}

/** questions: those that are not answered. fresh: some of them cannot go on from where the stream is. */
interface Followed {
  questions: number[];
  fresh: boolean;
}

/**
 * Speaks like a socket, over Server-Sent Events: for networks that let no socket through.
 *
 * Topics stand in a stream's address, so each change of them is another request that goes on by the last id.
 * That id speaks for all topics at once: when one has to begin anew, all do, and everybody gets the state.
 */
export class StreamSocket implements SocketLike {
  private readonly topics = new Map<string, Followed>();
  private stream: { close(): void } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private profile: number | undefined;
  private heardAt = Date.now();
  private lastError: { code: string; detail: string } | null = null;
  private ended = false;

  constructor(
    private readonly environment: Environment,
    private readonly memory: StreamMemory,
    private readonly handlers: SocketHandlers,
  ) {
    this.timer = setTimeout(() => this.greet());
  }

  send(text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    if (frame.op === "subscribe") this.subscribe(frame);
    else if (frame.op === "unsubscribe") this.unsubscribe(frame.topic);
    else if (!this.stream || Date.now() - this.heardAt < SILENT_AFTER) this.say({ op: "pong" });
  }

  close(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.stream?.close();
  }

  private subscribe({ id, topic, since, epoch, profile }: SubscribeFrame): void {
    const followed = this.topics.get(topic) ?? { questions: [], fresh: false };
    const place = this.memory.places.get(topic);
    followed.questions.push(id);
    followed.fresh ||= since === undefined || place?.seq !== since || place.epoch !== epoch;
    this.topics.set(topic, followed);
    this.profile = profile ?? this.profile;
    this.openSoon();
  }

  private unsubscribe(topic: string): void {
    this.topics.delete(topic);
    this.memory.places.delete(topic);
    this.openSoon();
  }

  private openSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), COLLECT);
  }

  private open(): void {
    this.stream?.close();
    this.stream = null;
    if (this.topics.size === 0) return this.memory.clear();
    const known = [...this.topics].filter(([name]) => this.memory.places.has(name));
    if (known.some(([, { fresh }]) => fresh)) this.memory.clear();
    const reader = new EventStreamReader();
    this.heardAt = Date.now();
    const stream = this.environment.openStream?.(
      {
        topics: [...this.topics.keys()],
        lastId: this.memory.lastId,
        ...(this.profile !== undefined && { profile: this.profile }),
      },
      {
        opened: (who) => {
          if (this.stream === stream) this.speakFor(who);
        },
        text: (piece) => {
          if (this.stream !== stream) return;
          this.heardAt = Date.now();
          for (const block of reader.read(piece)) this.take(block);
        },
        closed: (refusal) => {
          if (this.stream === stream) this.over(refusal, reader.retry);
        },
      },
    );
    this.stream = stream ?? null;
  }

  private greet(): void {
    const { who } = this.memory;
    const user = typeof who === "number" ? { id: who } : who;
    this.say({
      op: "hello",
      protocol: 1,
      connection: "",
      heartbeat: 25,
      ...(user !== undefined && { user }),
    });
  }

  /** For another than before: that is another connection, on which everybody asks anew. */
  private speakFor(who: Who): void {
    if (who === undefined || who === this.memory.who) return;
    this.stream?.close();
    this.stream = null;
    this.topics.clear();
    this.memory.clear();
    this.memory.who = who;
    this.greet();
  }

  private take({ id, data }: Block): void {
    const frame = readFrame(data);
    if (this.ended || !frame) return;
    if (id !== null) this.memory.lastId = id;
    if (frame.op === "subscribed") this.answer(frame);
    else if (frame.op === "event") this.move(frame);
    else if (frame.op === "error") this.lastError = { code: frame.code, detail: frame.message };
    else this.say(frame);
  }

  /** First to those who did not ask: then what the others are answered is nothing new to them. */
  private answer(frame: SubscribedFrame): void {
    const { topic, epoch, seq } = frame;
    const followed = this.topics.get(topic);
    this.memory.places.set(topic, { epoch, seq });
    if (!followed) return;
    const { questions } = followed;
    Object.assign(followed, { questions: [], fresh: false });
    for (const id of [EVERYBODY, ...questions]) this.say({ ...frame, id });
  }

  private move(frame: EventFrame): void {
    const place = this.memory.places.get(frame.topic);
    if (place) place.seq = frame.seq;
    this.say(frame);
  }

  private over(refusal: Refusal | null, stayAway: number): void {
    this.stream = null;
    const reason = refusal ?? this.lastError;
    this.lastError = null;
    // A stream is refused as a whole; the sentence begins with the topic it is about.
    const topic = [...this.topics.keys()].find((name) => reason?.detail.startsWith(`${name}: `));
    if (reason && topic) return this.refuse(topic, reason.code);
    this.ended = true;
    clearTimeout(this.timer);
    this.handlers.closed(closeCode(refusal?.status, reason?.code), stayAway);
  }

  /** Go on without that topic. */
  private refuse(topic: string, code: string): void {
    const { questions } = this.topics.get(topic) ?? { questions: [] };
    this.unsubscribe(topic);
    for (const id of questions) this.say({ op: "error", id, code, message: "" });
    // Who followed it until now asks, and hears the same.
    this.say({ op: "subscribed", id: EVERYBODY, topic, epoch: "", seq: 0, mode: "resumed" });
  }

  private say(frame: ServerFrame): void {
    if (!this.ended) this.handlers.message(JSON.stringify(frame));
  }
}

/** What a socket would have been closed with. */
function closeCode(status: number | undefined, code: string | undefined): number {
  if (status === 429) return 4429;
  if (status === 401 || (status === undefined && code === "NOT_AUTHENTICATED")) return 4401;
  return status === 403 ? 4403 : 1006;
}
