import type { AnyFrame } from "../console/entries";
import type { OpenWire, WireHandlers } from "../console/open-socket";

/** A server that does what a test says, one connection after the other. */
export class FakeServer {
  /** What the console sent on the newest connection. */
  sent: AnyFrame[] = [];
  opened = 0;
  isOpen = false;
  private handlers: WireHandlers | null = null;

  readonly open: OpenWire = (handlers) => {
    this.handlers = handlers;
    this.sent = [];
    this.opened += 1;
    this.isOpen = true;
    return {
      send: (text) => void this.sent.push(JSON.parse(text) as AnyFrame),
      close: () => (this.isOpen = false),
    };
  };

  say(frame: AnyFrame): void {
    this.handlers?.message(JSON.stringify(frame));
  }

  hello(user: { id: number; username: string } | null = null): void {
    this.say({ op: "hello", protocol: 1, connection: "c-1", heartbeat: 25, user });
  }

  subscribed(topic: string, seq: number, mode: "snapshot" | "resumed" = "snapshot"): void {
    const id = this.sent.findLast((frame) => frame.op === "subscribe" && frame.topic === topic)?.id ?? null;
    this.say({ op: "subscribed", id, topic, epoch: "e", seq, mode });
  }

  event(topic: string, seq: number, type = "match.score_changed"): void {
    this.say({ op: "event", topic, seq, type, at: "2026-05-09T18:32:07.000Z", data: { home: seq } });
  }

  end(code: number, reason = ""): void {
    this.handlers?.closed(code, reason);
  }
}
