import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer } from "../testing/fake-wire";
import { KEPT, matching } from "./entries";
import { LiveConsole } from "./live-console";

describe("the console's connection", () => {
  let server: FakeServer;
  let live: LiveConsole;

  beforeEach(() => {
    vi.useFakeTimers();
    server = new FakeServer();
    live = new LiveConsole(server.open);
  });
  afterEach(() => {
    live.leavePage();
    vi.useRealTimers();
  });

  const settle = () => vi.advanceTimersByTime(100);

  function follow(topic: string, seq: number): void {
    live.connect();
    server.hello();
    live.subscribe(topic);
    server.subscribed(topic, seq);
    settle();
  }

  it("connects for the first topic and asks for it after hello", () => {
    live.subscribe("scores");
    expect(server.sent).toEqual([]);

    server.hello({ id: 1, username: "ana" });
    settle();

    expect(server.sent).toEqual([{ op: "subscribe", id: 1, topic: "scores" }]);
    expect(live.get().hello?.user?.username).toBe("ana");
  });

  it("counts what comes on a topic and how far it got", () => {
    follow("scores", 41);

    server.event("scores", 42);
    server.event("scores", 43);
    settle();

    expect(live.get().topics).toEqual([
      { topic: "scores", state: "following", mode: "snapshot", seq: 43, epoch: "e", count: 2 },
    ]);
  });

  it("comes back to where it was, and says what was missed", () => {
    follow("scores", 41);
    server.event("scores", 42);

    live.cut();
    expect(server.isOpen).toBe(false);
    server.event("scores", 43);
    live.connect();
    server.hello();
    expect(server.sent).toEqual([
      { op: "subscribe", id: 2, topic: "scores", since: 42, epoch: "e" },
      { op: "ping", id: "caught-up" },
    ]);
    server.subscribed("scores", 42, "resumed");
    server.event("scores", 43);
    server.event("scores", 44);
    server.say({ op: "pong", id: "caught-up" });
    server.event("scores", 45);
    settle();

    expect(live.get()).toMatchObject({ status: "open", caughtUp: 2 });
    expect(live.get().topics[0]).toMatchObject({ mode: "resumed", seq: 45 });
  });

  it("remembers the topics but not the place after a goodbye", () => {
    follow("scores", 41);

    live.disconnect();
    live.connect();
    server.hello();

    expect(server.sent).toEqual([{ op: "subscribe", id: 2, topic: "scores" }]);
  });

  it("lets go of what was refused, and says why", () => {
    live.connect();
    server.hello();
    live.subscribe("me");

    server.say({ op: "error", id: 1, code: "NOT_AUTHENTICATED", message: "Sign in to follow this topic." });
    settle();

    expect(live.get().topics).toEqual([]);
    expect(live.get().lastError).toEqual({
      code: "NOT_AUTHENTICATED",
      message: "Sign in to follow this topic.",
    });
  });

  it("tells with which code it ended, and goes on from there", () => {
    follow("scores", 41);

    server.end(4413, "You fell too far behind; resume.");
    expect(live.get()).toMatchObject({ status: "closed", close: { code: 4413 }, hello: null });
    live.connect();
    server.hello();

    expect(server.sent[0]).toMatchObject({ op: "subscribe", since: 41 });
  });

  it("keeps only the newest frames, and shows a pause as it began", () => {
    follow("scores", 0);
    live.pause(true);
    const before = live.get().entries;

    for (let seq = 1; seq <= KEPT + 50; seq += 1) server.event("scores", seq);
    settle();

    expect(live.get()).toMatchObject({ entries: before, held: KEPT + 50 });
    live.pause(false);
    expect(live.get().entries).toHaveLength(KEPT);
    expect(live.get().entries.at(-1)?.frame.seq).toBe(KEPT + 50);
  });

  it("tells its watchers ten times a second at most", () => {
    follow("scores", 0);
    const watcher = vi.fn();
    live.watch(watcher);

    for (let seq = 1; seq <= 300; seq += 1) server.event("scores", seq);
    settle();

    expect(watcher).toHaveBeenCalledTimes(1);
  });

  it("gives signs of life, which are not shown unless asked for", () => {
    follow("scores", 0);

    vi.advanceTimersByTime(25_000);

    expect(server.sent.at(-1)).toEqual({ op: "ping" });
    settle();
    live.clear();
    live.ping();
    expect(matching(live.get().entries, ["sent", "event"], "")).toEqual([]);
    expect(matching(live.get().entries, ["ping"], "by-hand")).toHaveLength(1);
  });

  it("ignores what a server of the future may say", () => {
    live.connect();
    server.hello();

    server.say({ op: "novelty" });
    settle();

    expect(live.get()).toMatchObject({ status: "open", total: 2, topics: [] });
  });
});
