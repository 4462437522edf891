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

describe("the network and the page", () => {
  it("waits while there is no network and returns the moment it is back", () => {
    connected("scores");
    server.network(false);
    expect(state()).toBe("offline");
    server.publish("scores");
    vi.advanceTimersByTime(300_000);
    expect(server.sockets).toHaveLength(1);
    server.network(true);
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1"]);
    expect(state()).toBe("live");
  });

  it("does not try at all when it starts without a network", () => {
    server.online = false;
    client.subscribe("scores");
    expect(state()).toBe("offline");
    expect(server.sockets).toEqual([]);
  });

  it("keeps looking for a server on this machine, which needs no network", () => {
    server.needsNetwork = false;
    server.online = false;
    connected("scores");
    expect(state()).toBe("live");

    server.network(false);
    expect(state()).toBe("offline");
    server.publish("scores");
    vi.advanceTimersByTime(2_000);
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1"]);
    expect(state()).toBe("live");
  });

  it("is offline again when that server is gone too", () => {
    server.needsNetwork = false;
    connected("scores");
    server.network(false);
    vi.advanceTimersByTime(2_000);
    server.socket?.end(1006);
    expect(state()).toBe("offline");
  });

  it("notices a socket that went silent", () => {
    connected("scores");
    if (server.socket) server.socket.silent = true;
    vi.advanceTimersByTime(25_000 + 10_000 - 1);
    expect(state()).toBe("live");
    vi.advanceTimersByTime(1);
    expect(state()).toBe("retrying");
  });

  it("takes every frame for a sign of life: the answer may stand in line behind them", () => {
    connected("scores");
    vi.advanceTimersByTime(25_000);
    for (let seconds = 0; seconds < 30; seconds += 1) {
      vi.advanceTimersByTime(1_000);
      server.socket?.raw('{"op":"signal","topic":"scores","type":"match.clock","at":"","data":{}}');
    }
    expect(state()).toBe("live");
    vi.advanceTimersByTime(10_000);
    expect(state()).toBe("retrying");
  });

  it("does not ask a socket that was left alone for minutes: a page that slept resumes at once", () => {
    connected("scores");
    server.publish("scores");
    const { socket } = server;
    if (socket) socket.silent = true;
    vi.setSystemTime(Date.now() + 140_000);
    server.look();
    expect(socket?.closed).toBe(true);
    expect(state()).toBe("connecting");
    server.pump();
    expect(heard).toEqual(["scores snapshot 0", "scores 1"]);
  });

  it("finds out by itself that the whole machine slept", () => {
    connected("scores");
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(25_000);
    expect(asked("ping")).toEqual([]);
    expect(state()).toBe("retrying");
  });

  it("asks seldom while nobody looks", () => {
    server.lookedAt = false;
    connected("scores");
    for (let seconds = 0; seconds < 600; seconds += 1) {
      vi.advanceTimersByTime(1_000);
      server.pump();
    }
    expect(asked("ping")).toHaveLength(5);
    expect(state()).toBe("live");
  });

  it("asks for a sign of life when the page is looked at again", () => {
    connected("scores");
    server.look();
    expect(asked("ping")).toHaveLength(1);
    server.pump();
    vi.advanceTimersByTime(10_000);
    expect(state()).toBe("live");
  });

  it("does not make a returning reader wait", () => {
    connected("scores");
    server.socket?.end(1012);
    server.look();
    expect(state()).toBe("connecting");
  });
});

describe("when the server sends us away", () => {
  it("asks who we are before coming back from 4401", async () => {
    let known: () => void = () => undefined;
    sessionEnded.mockReturnValue(new Promise((resolve) => (known = resolve)));
    connected("scores");
    server.socket?.end(4401);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sessionEnded).toHaveBeenCalledOnce();
    expect(state()).toBe("retrying");
    known();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe("connecting");
  });

  it("comes back as a guest when that cannot be asked", async () => {
    sessionEnded.mockRejectedValue(new Error("no answer"));
    connected("scores");
    server.socket?.end(4401);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state()).toBe("connecting");
  });

  it("stays away after 4403", () => {
    connected("scores");
    server.socket?.end(4403);
    vi.advanceTimersByTime(600_000);
    expect(state()).toBe("stopped");
  });

  it("resumes at once after 4413", () => {
    connected("scores");
    server.socket?.end(4413);
    vi.advanceTimersByTime(0);
    expect(state()).toBe("connecting");
  });
});

describe("many topics", () => {
  it("are not asked for all at once, which the server takes for a flood", () => {
    const names = Array.from({ length: 90 }, (_, i) => `movie:${i}`);
    connected(...names);
    expect(asked("subscribe")).toHaveLength(40);
    expect(state()).toBe("connecting");
    for (let tenths = 0; tenths < 50; tenths += 1) {
      vi.advanceTimersByTime(100);
      server.pump();
    }
    expect(asked("subscribe")).toHaveLength(90);
    expect(state()).toBe("live");
  });

  it("that wait their turn are not asked for on a connection that ended meanwhile", () => {
    const names = Array.from({ length: 41 }, (_, i) => `movie:${i}`);
    connected(...names);
    server.socket?.end(1006);
    vi.advanceTimersByTime(249);
    expect(asked("subscribe")).toHaveLength(40);
  });
});
