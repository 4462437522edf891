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

describe("another person signs in", () => {
  it("connects anew and forgets where it was: the same name may be another log", () => {
    connected("recommendations", "scores");
    server.publish("recommendations");
    server.pump();
    client.startOver();
    expect(server.sockets).toHaveLength(2);
    server.pump();
    expect(asked("subscribe").slice(-2)).toEqual([
      { op: "subscribe", id: 3, topic: "recommendations" },
      { op: "subscribe", id: 4, topic: "scores" },
    ]);
    expect(heard.slice(-2)).toEqual(["recommendations snapshot 1", "scores snapshot 0"]);
    expect(state()).toBe("live");
  });

  it("does not take along what its last page has left", () => {
    connected("scores");
    const leave = client.subscribe("recommendations");
    server.pump();
    leave();
    client.startOver();
    server.pump();
    vi.advanceTimersByTime(5_000);
    const again = asked("subscribe").filter((frame) => "topic" in frame && frame.topic === "recommendations");
    expect(again).toHaveLength(1);
    expect(asked("unsubscribe")).toEqual([]);
  });

  it("stays closed while nobody listens", () => {
    client.startOver();
    expect(server.sockets).toEqual([]);
  });

  it("does not wait for an answer to who we are once it is known", async () => {
    let tell: () => void = () => undefined;
    sessionEnded.mockReturnValue(new Promise((resolve) => (tell = resolve)));
    connected("scores");
    server.socket?.end(4401);
    client.startOver();
    server.pump();
    tell();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.sockets).toHaveLength(2);
    expect(state()).toBe("live");
  });
});

describe("a connection that speaks for another person", () => {
  const iris = { id: 3, username: "iris" };
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(0);
    server.pump();
  };

  it("is not listened to before it is asked who we are", async () => {
    let tell: () => void = () => undefined;
    sessionEnded.mockReturnValue(new Promise((resolve) => (tell = resolve)));
    server.user = iris;
    client.identify(null);
    connected("me");
    expect(sessionEnded).toHaveBeenCalledOnce();
    expect(asked("subscribe")).toEqual([]);
    client.identify(3);
    tell();
    await settle();
    expect(heard).toEqual(["me snapshot 0"]);
    expect(server.sockets).toHaveLength(1);
  });

  it("is replaced when we are who we thought: it is of before", async () => {
    server.user = null;
    connected("me");
    server.user = iris;
    client.identify(3);
    await settle();
    expect(sessionEnded).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(500);
    server.pump();
    expect(server.sockets).toHaveLength(2);
    expect(heard).toEqual(["me snapshot 0", "me snapshot 0"]);
    expect(state()).toBe("live");
  });

  it("is listened to in no case while nobody can say who we are", async () => {
    sessionEnded.mockRejectedValue(new Error("no answer"));
    server.user = iris;
    client.identify(null);
    connected("me");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sessionEnded.mock.calls.length).toBeGreaterThan(2);
    expect(sessionEnded.mock.calls.length).toBeLessThan(12);
    expect(asked("subscribe")).toEqual([]);
    sessionEnded.mockImplementation(() => {
      client.identify(3);
      return Promise.resolve();
    });
    for (let seconds = 0; seconds < 60; seconds += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      server.pump();
    }
    expect(heard).toEqual(["me snapshot 0"]);
  });

  it("is asked about more and more seldom when the answers do not agree", async () => {
    server.user = iris;
    client.identify(4);
    connected("me");
    for (let seconds = 0; seconds < 300; seconds += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      server.pump();
    }
    expect(server.sockets.length).toBeLessThan(30);
    expect(heard).toEqual([]);
  });
});
