import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RealtimeClient } from "../client";
import { FakeServer } from "../fake-server";
import { FakeBrowser } from "../sharing/fake-browser";

let server: FakeServer;
let client: RealtimeClient;
let heard: string[];
const sessionEnded = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.useFakeTimers();
  sessionEnded.mockClear();
  server = new FakeServer();
  server.blocked = true;
  heard = [];
  client = new RealtimeClient(server, sinkInto(heard), (topic) =>
    topic === "recommendations" ? { profile: 5 } : {},
  );
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

function sinkInto(list: string[]) {
  return {
    snapshot: (topic: string, snapshot: unknown) =>
      list.push(`${topic} snapshot ${(snapshot as { head: number }).head}`),
    event: ({ topic, seq }: { topic: string; seq: number }) => list.push(`${topic} ${seq}`),
    signal: ({ topic, type }: { topic: string; type: string }) => list.push(`${topic} ${type}`),
    refused: (topic: string, code: string) => list.push(`${topic} ${code}`),
    sessionEnded,
  };
}

const status = () => client.status.get();
const stream = () => server.streams.findLast(({ closed }) => !closed);

function pass(seconds: number) {
  for (let i = 0; i < seconds * 10; i += 1) {
    vi.advanceTimersByTime(100);
    server.pump();
  }
}

function following(...topics: string[]) {
  for (const topic of topics) client.subscribe(topic);
  pass(3);
}

function publish(topic: string) {
  server.publish(topic);
  server.pump();
}

describe("where no socket gets through", () => {
  it("a stream brings the same, and the status says so", () => {
    following("scores", "match:7");
    publish("scores");
    stream()?.queue({ op: "signal", topic: "match:7", type: "match.clock", at: "", data: {} });
    server.pump();
    expect(status()).toEqual({ state: "live", transport: "stream" });
    expect(heard).toEqual(["scores snapshot 0", "match:7 snapshot 0", "scores 1", "match:7 match.clock"]);
    expect(server.sockets).toHaveLength(2);
    // The first only said whom it speaks for.
    expect(server.streams.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it("a stream that ends is resumed by its last id", () => {
    following("scores");
    publish("scores");
    stream()?.end();
    server.publish("scores");
    pass(3);
    publish("scores");
    expect(heard).toEqual(["scores snapshot 0", "scores 1", "scores 2", "scores 3"]);
    expect(server.sockets).toHaveLength(2);
  });

  it("stays away as long as the server asks for, so that not all come back at once", () => {
    following("scores");
    stream()?.raw("retry: 4000\n\n");
    stream()?.end();
    expect(status()).toEqual({ state: "retrying", nextTryAt: Date.now() + 4_000 });
  });

  it("a topic more is another request, which goes on in the others", () => {
    following("scores");
    publish("scores");
    client.subscribe("recommendations");
    publish("scores");
    pass(1);
    publish("scores");
    expect(heard).toEqual([
      "scores snapshot 0",
      "scores 1",
      "scores 2",
      "recommendations snapshot 0",
      "scores 3",
    ]);
    expect(stream()?.request).toMatchObject({ topics: ["scores", "recommendations"], profile: 5 });
  });

  it("begins anew after history was lost", () => {
    following("scores");
    publish("scores");
    server.restore();
    pass(3);
    publish("scores");
    expect(heard.slice(-2)).toEqual(["scores snapshot 0", "scores 1"]);
  });

  it("a refused topic does not cost the others theirs", () => {
    server.refuse.add("ops");
    following("ops", "scores");
    publish("scores");
    expect(new Set(heard)).toEqual(new Set(["ops PERMISSION_DENIED", "scores snapshot 0", "scores 1"]));
    expect(heard.filter((line) => line.startsWith("scores"))).toEqual(["scores snapshot 0", "scores 1"]);
    expect(status()).toEqual({ state: "live", transport: "stream" });
  });

  it("notices a stream that went silent", () => {
    following("scores");
    const silent = stream();
    if (silent) silent.held = true;
    pass(60);
    publish("scores");
    expect(silent?.closed).toBe(true);
    expect(heard).toEqual(["scores snapshot 0", "scores 1"]);
  });

  it.each([
    [{ status: 429, code: "THROTTLED", detail: "Too many." }, "retrying"],
    [{ status: 403, code: "PERMISSION_DENIED", detail: "Not this page." }, "stopped"],
    [{ status: 502, code: "", detail: "" }, "retrying"],
  ])("heeds a refusal: %o", (refusal, state) => {
    following("scores");
    stream()?.end(refusal);
    expect(status().state).toBe(state);
  });

  it("asks who we are when the session ends in the middle", () => {
    following("me");
    stream()?.queue({ op: "error", code: "NOT_AUTHENTICATED", message: "You are signed out." });
    server.pump();
    stream()?.end();
    expect(sessionEnded).toHaveBeenCalledOnce();
  });

  it("is not heard when it speaks for another than this page thinks is signed in", () => {
    client.identify(3);
    sessionEnded.mockReturnValueOnce(new Promise(() => undefined));
    server.user = { id: 4, username: "jun" };
    following("me");
    publish("me");
    expect(heard).toEqual([]);
    expect(sessionEnded).toHaveBeenCalledOnce();
    client.identify(4);
    pass(3);
    expect(heard).toEqual(["me snapshot 1"]);
  });

  it("tries a socket now and then, and takes it when it gets through", () => {
    following("scores");
    pass(301);
    expect(server.sockets).toHaveLength(3);
    expect(status()).toEqual({ state: "live", transport: "stream" });
    server.blocked = false;
    server.publish("scores");
    pass(301);
    publish("scores");
    expect(status()).toEqual({ state: "live", transport: "socket" });
    expect(stream()).toBeUndefined();
    expect(heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
  });

  it("waits for the server when it is away, and takes the socket when it is back", () => {
    vi.spyOn(server, "openStream").mockImplementation((_, { closed }) => {
      setTimeout(() => closed(null));
      return { close: () => undefined } as ReturnType<FakeServer["openStream"]>;
    });
    following("scores");
    pass(20);
    server.blocked = false;
    pass(60);
    expect(status()).toEqual({ state: "live", transport: "socket" });
  });
});

it("tabs share one stream, and it goes on in another when its tab is closed", () => {
  const browser = new FakeBrowser(server);
  const lists: string[][] = [[], [], []];
  const tabs = lists.map((list) => {
    const tab = browser.open();
    const reader = new RealtimeClient(tab.environment, sinkInto(list));
    reader.subscribe("scores");
    return { tab, reader };
  });
  const passAll = (seconds: number) => {
    for (let i = 0; i < seconds * 10; i += 1) {
      vi.advanceTimersByTime(100);
      browser.settle();
    }
  };
  passAll(5);
  expect(server.streams.filter(({ closed }) => !closed)).toHaveLength(1);
  server.publish("scores");
  browser.settle();
  for (const list of lists) expect(list).toEqual(["scores snapshot 0", "scores 1"]);

  tabs[0]?.tab.kill();
  tabs[0]?.reader.close();
  passAll(5);
  server.publish("scores");
  browser.settle();
  expect(server.streams.filter(({ closed }) => !closed)).toHaveLength(1);
  expect(lists.slice(1).map((list) => list.at(-1))).toEqual(["scores 2", "scores 2"]);
  for (const { reader } of tabs) reader.close();
});
