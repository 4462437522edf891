import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RealtimeClient } from "../client";
import { FakeServer } from "../fake-server";
import { FakeBrowser, type FakeTab } from "./fake-browser";

let server: FakeServer;
let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  browser = new FakeBrowser(server);
});

afterEach(() => {
  for (const { client } of pages) client.close();
  pages.length = 0;
  vi.useRealTimers();
});

interface OpenPage {
  tab: FakeTab;
  client: RealtimeClient;
  heard: string[];
  asked: ReturnType<typeof vi.fn<() => Promise<void>>>;
}

const pages: OpenPage[] = [];

/** A tab with a page that follows these topics. */
function page(...topics: string[]): OpenPage {
  const tab = browser.open();
  const heard: string[] = [];
  const asked = vi.fn(() => Promise.resolve());
  const client = new RealtimeClient(
    tab.environment,
    {
      snapshot: (topic, snapshot) => heard.push(`${topic} snapshot ${(snapshot as { head: number }).head}`),
      event: ({ topic, seq }) => heard.push(`${topic} ${seq}`),
      signal: ({ topic, type }) => heard.push(`${topic} ${type}`),
      refused: (topic, code) => heard.push(`${topic} ${code}`),
      sessionEnded: asked,
    },
    () => (tab.profile === "own" ? {} : { profile: Number(tab.profile) }),
  );
  for (const topic of topics) client.subscribe(topic);
  browser.settle();
  const made = { tab, client, heard, asked };
  pages.push(made);
  return made;
}

const open = () => server.sockets.filter(({ closed }) => !closed).length;
const state = ({ client }: OpenPage) => client.status.get().state;

function publish(...topics: string[]) {
  for (const topic of topics) server.publish(topic);
  browser.settle();
}

function pass(seconds: number) {
  for (let i = 0; i < seconds; i += 1) {
    vi.advanceTimersByTime(1_000);
    browser.settle();
  }
}

describe("tabs of one browser", () => {
  it("share one socket, and each hears what it follows once", () => {
    const [first, second, third] = [page("scores"), page("scores", "match:7"), page("match:7")];
    publish("scores", "match:7");
    expect(server.sockets).toHaveLength(1);
    expect(first.heard).toEqual(["scores snapshot 0", "scores 1"]);
    expect(second.heard).toEqual(["scores snapshot 0", "match:7 snapshot 0", "scores 1", "match:7 1"]);
    expect(third.heard).toEqual(["match:7 snapshot 0", "match:7 1"]);
    expect([first, second, third].map(state)).toEqual(["live", "live", "live"]);
  });

  it("lose nothing when a topic begins anew for another while something happens", () => {
    const first = page("scores");
    const late = browser.open();
    const heard: number[] = [];
    const client = new RealtimeClient(late.environment, {
      snapshot: (_, snapshot) => heard.push((snapshot as { head: number }).head),
      event: ({ seq }) => heard.push(seq),
      signal: () => undefined,
    });
    client.subscribe("scores");
    while (browser.step()) continue;
    // Its question is at the server, the answer is not made yet.
    server.publish("scores");
    publish("scores");
    expect(heard).toEqual([2]);
    expect(first.heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
    client.close();
  });

  it("let go of a topic when the last of them does", () => {
    const [, second] = [page("scores"), page("scores", "match:7")];
    second.tab.kill();
    browser.settle();
    expect(server.received.filter(({ op }) => op === "unsubscribe")).toMatchObject([{ topic: "match:7" }]);
  });

  it("close the socket when none follows anything", () => {
    const [first, second] = [page(), page()];
    const leave = [first, second].map(({ client }) => client.subscribe("scores"));
    browser.settle();
    leave[0]?.();
    pass(6);
    expect(state(first)).toBe("idle");
    publish("scores");
    expect(second.heard).toEqual(["scores snapshot 0", "scores 1"]);
    leave[1]?.();
    pass(6);
    expect(open()).toBe(0);
    first.client.subscribe("scores");
    browser.settle();
    expect(state(first)).toBe("live");
  });

  it("are told of refusals one by one", () => {
    server.refuse.add("ops");
    const [first, second] = [page("scores"), page("ops", "scores")];
    expect(second.heard).toEqual(["ops PERMISSION_DENIED", "scores snapshot 0"]);
    expect(first.heard).toEqual(["scores snapshot 0"]);
  });

  it("wait together for the next try, and any of them may try at once", () => {
    const [first, second] = [page("scores"), page("scores")];
    server.socket?.end(1012);
    browser.settle();
    expect(second.client.status.get()).toEqual({ state: "retrying", nextTryAt: Date.now() + 5_000 });
    expect(first.client.status.get()).toEqual(second.client.status.get());
    second.client.retryNow();
    browser.settle();
    expect([first, second].map(state)).toEqual(["live", "live"]);
    expect(server.sockets).toHaveLength(2);
  });
});

describe("the tab that leads", () => {
  it("hands over when it is closed: each of the others resumes from its own place", () => {
    const [first, second, third] = [page("scores"), page("scores"), page("scores", "match:7")];
    publish("scores");
    first.tab.kill();
    server.publish("scores");
    publish("match:7");
    expect(second.heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
    expect(third.heard.toSorted()).toEqual(["match:7 1", "match:7 snapshot 0", ...second.heard].toSorted());
    expect(open()).toBe(1);
  });

  it("hands over when the browser says that it will be frozen, and comes back as one of many", () => {
    const [first, second] = [page("scores"), page("scores")];
    first.tab.freeze(true);
    publish("scores");
    expect(second.heard).toEqual(["scores snapshot 0", "scores 1"]);
    first.tab.thaw();
    publish("scores");
    expect(first.heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
    expect(open()).toBe(1);
  });

  it("is replaced when it does not answer, and steps down once it can", () => {
    const [first, second, third] = [page("scores"), page("scores"), page("scores")];
    first.tab.freeze(false);
    server.publish("scores");
    pass(12);
    expect(second.heard).toEqual(["scores snapshot 0", "scores 1"]);
    expect(third.heard).toEqual(second.heard);
    first.tab.thaw();
    publish("scores");
    pass(2);
    expect(first.heard).toEqual(["scores snapshot 0", "scores 1", "scores 2"]);
    expect(open()).toBe(1);
  });

  it("is left alone while nobody looks, and asked at once when somebody does", () => {
    const [first, second] = [page("scores"), page("scores")];
    second.tab.lookedAt = false;
    first.tab.freeze(false);
    pass(120);
    expect(browser.leading()).toBe(first.tab);
    server.publish("scores");
    second.tab.look();
    pass(5);
    expect(browser.leading()).toBe(second.tab);
    expect(second.heard).toEqual(["scores snapshot 0", "scores 1"]);
  });

  it("notices by the others that its socket went silent, though its own timers stand still", () => {
    const [first, second] = [page("scores"), page("scores")];
    first.tab.lookedAt = false;
    expect(state(second)).toBe("live");
    for (const socket of server.sockets) socket.silent = true;
    pass(45);
    expect(server.sockets.length).toBeGreaterThan(1);
    expect(state(second)).toBe("live");
  });
});

describe("who is signed in", () => {
  it("reaches the other tabs, and nothing of the one before them", async () => {
    const [first, second] = [page("me"), page("me")];
    for (const { client } of [first, second]) client.identify(null);
    server.user = { id: 3, username: "iris" };
    first.client.identify(3);
    browser.settle();
    expect(server.sockets).toHaveLength(2);
    expect(first.heard).toEqual(["me snapshot 0", "me snapshot 0"]);
    // The second does not know yet who it is; it asks, and takes nothing before.
    expect(second.heard).toEqual(["me snapshot 0"]);
    expect(second.asked).toHaveBeenCalled();
    second.client.identify(3);
    browser.settle();
    await vi.advanceTimersByTimeAsync(0);
    browser.settle();
    expect(second.heard).toEqual(["me snapshot 0", "me snapshot 0"]);
    expect(server.sockets).toHaveLength(2);
  });

  it("is asked by all when the session ends", async () => {
    const all = [page("me"), page("me"), page("me")];
    server.socket?.end(4401);
    browser.settle();
    await vi.advanceTimersByTimeAsync(1_000);
    browser.settle();
    for (const { asked } of all) expect(asked).toHaveBeenCalledOnce();
    expect(all.map(state)).toEqual(["live", "live", "live"]);
  });

  it("is heard by tabs that follow nothing yet", () => {
    const [first, second] = [page(), page("scores")];
    first.client.identify(null);
    second.client.identify(3);
    browser.settle();
    expect(first.asked).toHaveBeenCalledOnce();
  });
});

describe("viewing profiles", () => {
  it("have connections apart: the same names are other topics", () => {
    const first = page("recommendations");
    const second = page("recommendations");
    second.tab.profile = "5";
    second.client.startOver();
    browser.settle();
    expect(open()).toBe(2);
    expect(server.received.at(-1)).toMatchObject({ topic: "recommendations", profile: 5 });
    expect([first, second].map(state)).toEqual(["live", "live"]);

    first.tab.profile = "5";
    first.client.startOver();
    browser.settle();
    expect(open()).toBe(1);
    expect(first.heard).toEqual(["recommendations snapshot 0", "recommendations snapshot 0"]);
  });
});

it("goes alone where the browser refuses locks", () => {
  const tab = browser.open();
  vi.spyOn(tab, "lock").mockImplementation((_, { refused }) => {
    browser.later(tab, refused);
    return () => undefined;
  });
  const client = new RealtimeClient(tab.environment, {
    snapshot: () => undefined,
    event: () => undefined,
    signal: () => undefined,
  });
  client.subscribe("scores");
  browser.settle();
  expect(client.status.get()).toEqual({ state: "live", transport: "socket" });
  client.close();
});
