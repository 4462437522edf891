import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RealtimeClient, type Sink } from "./client";
import { FakeServer } from "./fake-server";

let server: FakeServer;
let client: RealtimeClient;
let heard: string[];
let sessionEnded: ReturnType<typeof vi.fn<() => Promise<void>>>;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  heard = [];
  sessionEnded = vi.fn(() => Promise.resolve());
  const sink: Sink = {
    snapshot: (topic, snapshot) => heard.push(`${topic} snapshot ${(snapshot as { head: number }).head}`),
    event: ({ topic, seq }) => heard.push(`${topic} ${seq}`),
    signal: ({ topic, type }) => heard.push(`${topic} ${type}`),
    refused: (topic, code) => heard.push(`${topic} ${code}`),
    sessionEnded,
  };
  client = new RealtimeClient(server, sink);
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

const state = () => client.status.get().state;
const asked = (op: string) => server.received.filter((frame) => frame.op === op);

function connected(...topics: string[]) {
  for (const topic of topics) client.subscribe(topic);
  server.pump();
}

describe("subscribing", () => {
  it("brings a snapshot, then events", () => {
    server.publish("scores");
    connected("scores");
    server.publish("scores");
    server.pump();
    expect(heard).toEqual(["scores snapshot 1", "scores 2"]);
    expect(state()).toBe("live");
  });

  it("is not live before every topic has answered", () => {
    client.subscribe("scores");
    expect(state()).toBe("connecting");
    server.socket?.step();
    expect(state()).toBe("connecting");
    server.pump();
    expect(state()).toBe("live");
  });

  it("asks once for a topic that two pages hold, and lets go after the last one left", () => {
    const first = client.subscribe("scores");
    const second = client.subscribe("scores");
    client.subscribe("match:7");
    server.pump();
    first();
    first();
    vi.advanceTimersByTime(20_000);
    expect(asked("unsubscribe")).toEqual([]);
    second();
    vi.advanceTimersByTime(5_000);
    expect(asked("subscribe")).toHaveLength(2);
    expect(asked("unsubscribe")).toMatchObject([{ topic: "scores" }]);
  });

  it("keeps a topic when its next page comes soon", () => {
    const leave = client.subscribe("scores");
    server.pump();
    leave();
    vi.advanceTimersByTime(1_000);
    client.subscribe("scores");
    vi.advanceTimersByTime(10_000);
    expect(asked("subscribe")).toHaveLength(1);
    expect(asked("unsubscribe")).toEqual([]);
  });

  it("closes the socket when nobody listens any more, and opens one for the next", () => {
    const leave = client.subscribe("scores");
    server.pump();
    leave();
    vi.advanceTimersByTime(5_000);
    expect(state()).toBe("idle");
    expect(server.socket).toBeUndefined();
    connected("scores");
    expect(state()).toBe("live");
  });

  it("passes signals on, for topics that are held", () => {
    connected("match:7");
    server.socket?.queue({ op: "signal", topic: "match:7", type: "match.clock", at: "", data: {} });
    server.socket?.queue({ op: "signal", topic: "match:8", type: "match.clock", at: "", data: {} });
    server.pump();
    expect(heard).toEqual(["match:7 snapshot 0", "match:7 match.clock"]);
  });

  it("tells of a refusal and is live all the same", () => {
    server.refuse.add("ops");
    connected("ops", "scores");
    expect(heard).toEqual(["ops PERMISSION_DENIED", "scores snapshot 0"]);
    expect(state()).toBe("live");
  });

  it("asks again for what the server could not read just now", () => {
    client.subscribe("scores");
    server.socket?.step();
    server.socket?.raw('{"op":"error","id":1,"code":"INTERNAL_ERROR","message":"Not now."}');
    server.pump();
    expect(heard).toEqual([]);
    expect(state()).toBe("connecting");
    vi.advanceTimersByTime(5_000);
    server.pump();
    expect(state()).toBe("live");
    expect(heard).toEqual(["scores snapshot 0"]);
  });

  it("ignores what it does not understand", () => {
    connected("scores");
    for (const text of ["no json", "[]", "null", '{"op":"news"}', new ArrayBuffer(2)])
      server.socket?.raw(text);
    server.publish("scores");
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1"]);
  });

  it("hands out the next event although a reader failed on one", async () => {
    const failing = new RealtimeClient(server, {
      snapshot: () => undefined,
      event: ({ seq }) => {
        if (seq === 1) throw new Error("broken reader");
        heard.push(`event ${seq}`);
      },
      signal: () => undefined,
    });
    const caught = vi.spyOn(globalThis, "queueMicrotask").mockImplementation(() => undefined);
    failing.subscribe("scores");
    server.pump();
    server.publish("scores");
    server.publish("scores");
    server.pump();
    expect(heard).toEqual(["event 2"]);
    expect(caught).toHaveBeenCalledOnce();
    failing.close();
  });
});

describe("a lost connection", () => {
  it("resumes where it was: nothing missing, nothing doubled", () => {
    connected("scores");
    server.publish("scores");
    server.pump();
    server.socket?.end(1006);
    server.publish("scores");
    server.publish("scores");
    expect(state()).toBe("retrying");
    vi.advanceTimersByTime(250);
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1", "scores 2", "scores 3"]);
    expect(asked("subscribe").at(-1)).toMatchObject({ since: 1, epoch: "epoch-1" });
  });

  it("takes a fresh snapshot when the log no longer reaches back", () => {
    connected("scores");
    server.socket?.end(1006);
    server.kept = 1;
    for (let i = 0; i < 5; i += 1) server.publish("scores");
    vi.advanceTimersByTime(250);
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores snapshot 5"]);
  });

  it("starts over after history was lost", () => {
    connected("scores");
    server.publish("scores");
    server.publish("scores");
    server.pump();
    server.restore();
    server.publish("scores");
    vi.advanceTimersByTime(5_000);
    server.pump();
    server.publish("scores");
    server.pump();
    expect(heard.slice(-2)).toEqual(["scores snapshot 1", "scores 2"]);
  });

  it("waits longer after each failure and forgets them after a minute of health", () => {
    connected("scores");
    for (const wait of [250, 500, 1_000]) {
      server.socket?.end(1006);
      vi.advanceTimersByTime(wait - 1);
      expect(state()).toBe("retrying");
      vi.advanceTimersByTime(1);
      expect(state()).toBe("connecting");
      server.pump();
    }
    for (let seconds = 0; seconds < 61; seconds += 1) {
      vi.advanceTimersByTime(1_000);
      server.pump();
    }
    server.socket?.end(1006);
    vi.advanceTimersByTime(250);
    expect(state()).toBe("connecting");
  });

  it("says when it tries next, and tries at once when asked", () => {
    connected("scores");
    server.socket?.end(1012);
    expect(client.status.get()).toEqual({ state: "retrying", nextTryAt: Date.now() + 5_000 });
    client.retryNow();
    expect(state()).toBe("connecting");
  });

  it("gives up on a server that never says hello", () => {
    client.subscribe("scores");
    vi.advanceTimersByTime(10_000);
    expect(state()).toBe("retrying");
  });

  it("heals a gap from the log", () => {
    connected("scores");
    server.publish("scores");
    server.publish("scores");
    server.socket?.lose();
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
  });

  it("asks for a snapshot when resuming does not close the gap", () => {
    connected("scores");
    for (let seq = 5; seq < 8; seq += 1) {
      server.socket?.queue({ op: "event", topic: "scores", seq, type: "match.goal", at: "", data: null });
      server.pump();
    }
    expect(asked("subscribe").at(-1)).not.toHaveProperty("since");
  });
});
