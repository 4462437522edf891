import type { Environment } from "../environment";
import { EVERYBODY, type ClientFrame, type ServerFrame, type SubscribedFrame } from "../frames";
import type { LineHandlers, LineStatus } from "../line";
import { OwnLine } from "../own-line";
import type { ForLeader, FromLeader } from "./messages";
import { memberLock, NO_LOCK, type Tabs } from "./tabs";

/** Whoever asked so lately is on screen. */
const SEEN_WITHIN = 15_000;

interface Member {
  topics: Set<string>;
  /** Stop waiting for its end. */
  forget: () => void;
}

/** How the leading tab talks to its own page. */
type OwnPage = Pick<LineHandlers, "status" | "frame" | "sessionEnded">;

/**
 * The tab that holds the connection, for all tabs. It keeps no place in any log: each tab asks from its own,
 * and what is answered to one of them tells the others where the topic goes on.
 */
export class Host {
  readonly line: OwnLine;
  private readonly members = new Map<string, Member>();
  private readonly questions = new Map<number, { member: string; id: number; topic: string }>();
  private status: LineStatus = { state: "idle" };
  private nextId = 1;
  private askedAt = -Infinity;

  /** id: of this tab. empty: called when the last member has left. */
  constructor(
    private readonly id: string,
    environment: Environment,
    private readonly tabs: Tabs,
    private readonly own: OwnPage,
    private readonly outside: { post(message: FromLeader): void; empty(): void },
  ) {
    const handlers = {
      status: (status: LineStatus) => this.lineIs(status),
      frame: (frame: ServerFrame) => this.receive(frame),
      sessionEnded: () => {
        this.outside.post({ kind: "session-ended" });
        return this.own.sessionEnded();
      },
    };
    const isLookedAt = () => environment.isLookedAt() || Date.now() - this.askedAt < SEEN_WITHIN;
    this.line = new OwnLine(environment, handlers, id, isLookedAt);
  }

  has(member: string): boolean {
    return this.members.has(member);
  }

  attach(member: string): void {
    if (!this.members.has(member)) {
      const forget = member === this.id ? () => undefined : this.whenGone(member);
      this.members.set(member, { topics: new Set(), forget });
      this.line.open();
    }
    if (member === this.id) this.own.status(this.status);
    else this.outside.post({ kind: "status", to: member, status: this.status });
  }

  drop(member: string): void {
    const known = this.members.get(member);
    if (!known) return;
    known.forget();
    for (const topic of known.topics) this.leave(known, topic);
    this.members.delete(member);
    if (this.members.size > 0) return;
    this.line.rest();
    this.outside.empty();
  }

  /** What another tab wants of the one that leads. */
  serve(from: string, message: ForLeader): void {
    if (message.kind === "attach") return this.attach(from);
    if (message.kind === "send") return this.send(from, message.frame);
    if (message.kind === "restart") return this.line.restart(message.who);
    if (message.kind === "retry") return this.line.retryNow();
    this.askedAt = Date.now();
    this.outside.post({ kind: "here", to: from });
    if (!this.members.has(from)) this.welcomeBack(from);
    if (message.look) this.line.look();
    else this.line.check();
  }

  send(from: string, frame: ClientFrame): void {
    const member = this.members.get(from);
    if (!member || frame.op === "ping") return;
    if (frame.op === "unsubscribe") return this.leave(member, frame.topic);
    const { id, topic } = frame;
    member.topics.add(topic);
    const own = this.nextId++;
    this.questions.set(own, { member: from, id, topic });
    this.line.send({ ...frame, id: own });
  }

  close(): void {
    for (const { forget } of this.members.values()) forget();
    this.members.clear();
    this.line.close();
  }

  /** It was taken for gone: what it followed, it asks for again. */
  private welcomeBack(member: string): void {
    this.outside.post({ kind: "status", to: member, status: { state: "connecting" } });
    this.attach(member);
  }

  private whenGone(member: string): () => void {
    return this.tabs.lock(memberLock(member), { ...NO_LOCK, granted: () => this.drop(member) });
  }

  private leave(member: Member, topic: string): void {
    if (!member.topics.delete(topic)) return;
    if (this.following(topic).length > 0) return;
    this.line.send({ op: "unsubscribe", id: this.nextId++, topic });
  }

  private following(topic: string): string[] {
    return [...this.members].filter(([, { topics }]) => topics.has(topic)).map(([id]) => id);
  }

  private lineIs(status: LineStatus): void {
    this.status = status;
    this.questions.clear();
    for (const { topics } of this.members.values()) topics.clear();
    this.outside.post({ kind: "status", status });
    if (this.members.has(this.id)) this.own.status(status);
  }

  private receive(frame: ServerFrame): void {
    if (frame.op === "event" || frame.op === "signal") this.tell(this.following(frame.topic), frame);
    else if (frame.op === "subscribed") this.answer(frame);
    else if (frame.op === "error" && typeof frame.id === "number") {
      const question = this.take(frame.id);
      if (!question) return;
      this.members.get(question.member)?.topics.delete(question.topic);
      this.tell([question.member], { ...frame, id: question.id });
      // The server let go of the topic; who follows it besides asks, too.
      this.tell(this.following(question.topic), lostTrack(question.topic));
    }
  }

  private answer(frame: SubscribedFrame): void {
    const following = this.following(frame.topic);
    if (frame.id === EVERYBODY) return this.tell(following, frame);
    const question = this.take(frame.id);
    if (!question) return;
    this.tell([question.member], { ...frame, id: question.id });
    const { snapshot: _theirs, ...rest } = frame;
    const others = following.filter((member) => member !== question.member);
    this.tell(others, { ...rest, id: EVERYBODY, mode: "resumed" });
  }

  private take(id: number) {
    const question = this.questions.get(id);
    this.questions.delete(id);
    return question;
  }

  private tell(members: string[], frame: ServerFrame): void {
    const others = members.filter((member) => member !== this.id);
    if (others.length > 0) this.outside.post({ kind: "frame", to: others, frame });
    if (others.length < members.length) this.own.frame(frame);
  }
}

function lostTrack(topic: string): SubscribedFrame {
  return { op: "subscribed", id: EVERYBODY, topic, epoch: "", seq: 0, mode: "resumed" };
}
