import type { Environment } from "../environment";
import type { ClientFrame } from "../frames";
import type { Line, LineHandlers, LineStatus, Who } from "../line";
import { OwnLine } from "../own-line";
import { Host } from "./host";
import type { ForLeader, FromLeader, Message } from "./messages";
import { leaderLock, memberLock, NO_LOCK, type Tabs } from "./tabs";
import { Watchdog } from "./watchdog";

/**
 * One connection for all tabs of a browser. One tab leads (a lock says which) and holds it; the others talk to it.
 * When it closes, is frozen or does not answer, another takes over, and each tab resumes from its own places.
 */
export class SharedLine implements Line {
  private wanted = false;
  private group: string | null = null;
  private id = "";
  private leader: string | null = null;
  private host: Host | null = null;
  private candidacy: (() => void) | null = null;
  private presence: (() => void) | null = null;
  private channel: ReturnType<Tabs["join"]> | null;
  private readonly watchdog: Watchdog;
  private readonly unwatch: (() => void)[];
  /** Where the browser refuses locks after all. */
  private alone: OwnLine | null = null;

  constructor(
    private readonly environment: Environment,
    private readonly tabs: Tabs,
    private readonly handlers: LineHandlers,
  ) {
    this.channel = tabs.join((message) => this.hear(message));
    this.watchdog = new Watchdog(environment, {
      ask: (look) => this.post(this.leader ? { kind: "ask", to: this.leader, look } : { kind: "attach" }),
      givenUp: () => this.runForLeader(true),
    });
    this.unwatch = [
      tabs.watch({ leaving: () => this.suspend(), back: () => this.comeBack() }),
      environment.watch({
        online: () => undefined,
        offline: () => undefined,
        visible: () => this.watchdog.look(),
      }),
    ];
  }

  open(): void {
    this.wanted = true;
    if (this.alone) this.alone.open();
    else if (this.group === null) this.join();
    else if (this.host && !this.host.has(this.id)) this.host.attach(this.id);
  }

  send(frame: ClientFrame): void {
    if (this.alone) this.alone.send(frame);
    else if (this.host) this.host.send(this.id, frame);
    else if (this.leader) this.post({ kind: "send", to: this.leader, frame });
  }

  retryNow(): void {
    if (this.alone) this.alone.retryNow();
    else if (this.host) this.host.line.retryNow();
    else if (this.leader) this.post({ kind: "retry", to: this.leader });
  }

  restart(who: Who): void {
    if (this.alone) this.alone.restart(who);
    else if (this.group !== null && this.group !== this.tabs.group()) this.move();
    else if (this.host) this.host.line.restart(who);
    else if (this.leader) this.post({ kind: "restart", to: this.leader, ...(who !== undefined && { who }) });
  }

  announce(who: Who): void {
    this.post({ kind: "who", who });
  }

  rest(): void {
    this.wanted = false;
    if (this.alone) return this.alone.rest();
    // Who leads goes on for the others.
    if (this.host) this.host.drop(this.id);
    else this.leave();
    this.handlers.status({ state: "idle" });
  }

  close(): void {
    this.wanted = false;
    this.leave();
    this.alone?.close();
    for (const stop of this.unwatch) stop();
    this.channel?.close();
    this.channel = null;
  }

  private join(): void {
    this.group = this.tabs.group();
    this.id = this.tabs.newId();
    this.presence = this.tabs.lock(memberLock(this.id), NO_LOCK);
    this.handlers.status({ state: "connecting" });
    this.runForLeader(false);
    this.post({ kind: "attach" });
    this.watchdog.start();
  }

  private leave(): void {
    if (this.group === null) return;
    this.watchdog.stop();
    this.abdicate();
    this.candidacy?.();
    this.presence?.();
    this.candidacy = this.presence = this.group = this.leader = null;
  }

  /** To the tabs that share another connection. */
  private move(): void {
    this.leave();
    if (this.wanted) this.join();
  }

  private suspend(): void {
    if (this.group !== null) this.handlers.status({ state: this.wanted ? "connecting" : "idle" });
    this.leave();
    this.channel?.close();
    this.channel = null;
  }

  private comeBack(): void {
    this.channel ??= this.tabs.join((message) => this.hear(message));
    if (this.wanted && this.group === null && !this.alone) this.join();
  }

  private runForLeader(steal: boolean): void {
    this.candidacy?.();
    const ifMine = (then: () => void) => () => {
      if (this.candidacy === mine) then();
    };
    const mine = this.tabs.lock(
      leaderLock(this.group ?? ""),
      {
        granted: ifMine(() => this.lead()),
        lost: ifMine(() => this.stepDown()),
        refused: ifMine(() => this.goAlone()),
      },
      steal,
    );
    this.candidacy = mine;
  }

  private lead(): void {
    this.watchdog.stop();
    this.leader = null;
    this.handlers.status({ state: this.wanted ? "connecting" : "idle" });
    this.host = new Host(this.id, this.environment, this.tabs, this.handlers, {
      post: (message) => this.post(message),
      empty: () => {
        if (!this.wanted) this.leave();
      },
    });
    this.post({ kind: "leading" });
    if (this.wanted) this.host.attach(this.id);
  }

  /** Another tab took over, as this one did not answer. */
  private stepDown(): void {
    this.abdicate();
    this.runForLeader(false);
    this.lookForLeader();
  }

  private abdicate(): void {
    if (!this.host) return;
    const host = this.host;
    this.host = null;
    host.close();
    this.post({ kind: "bye" });
  }

  private goAlone(): void {
    this.leave();
    this.alone = new OwnLine(this.environment, this.handlers);
    if (this.wanted) this.alone.open();
  }

  private lookForLeader(): void {
    this.leader = null;
    this.handlers.status({ state: this.wanted ? "connecting" : "idle" });
    this.post({ kind: "attach" });
    this.watchdog.start();
  }

  private hear(message: Message): void {
    if (message.kind === "who") return this.handlers.announced(message.who);
    if (message.group !== this.group) return;
    switch (message.kind) {
      case "attach":
        return this.host?.serve(message.from, message);
      case "send":
      case "ask":
      case "retry":
      case "restart":
        if (message.to === this.id) this.host?.serve(message.from, message);
        return;
      default:
        // Two lead for a moment when one was thought to be gone: it will hear so from the lock.
        if (!this.host) this.follow(message);
    }
  }

  private follow(message: { from: string } & FromLeader): void {
    if (message.kind === "leading") {
      this.lookForLeader();
      return;
    }
    if (message.kind === "status" && (message.to ?? this.id) === this.id) {
      this.leader ??= message.from;
    }
    if (message.from !== this.leader) return;
    this.watchdog.answered();
    if (message.kind === "status" && (message.to ?? this.id) === this.id) this.lineIs(message.status);
    else if (message.kind === "frame" && message.to.includes(this.id)) this.handlers.frame(message.frame);
    else if (message.kind === "session-ended") void this.handlers.sessionEnded();
    else if (message.kind === "bye") this.lookForLeader();
  }

  private lineIs(status: LineStatus): void {
    if (this.wanted) this.handlers.status(status);
  }

  private post(message: ForLeader | FromLeader | { kind: "who"; who: Who }): void {
    this.channel?.post({ group: this.group ?? "", from: this.id, ...message });
  }
}
