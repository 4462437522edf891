import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserTabs } from "./browser-tabs";
import type { Message } from "./messages";
import type { Tabs } from "./tabs";

type Held = (lock: unknown) => unknown;

/** Locks as a browser keeps them: one holder for each name, the rest in line; who is robbed hears AbortError. */
class FakeLocks {
  refuses = false;
  private readonly lines = new Map<string, { grant: () => void; rob: () => void }[]>();

  request(name: string, { steal, signal }: { steal?: boolean; signal?: AbortSignal }, held: Held) {
    if (this.refuses) return Promise.reject(new DOMException("", "SecurityError"));
    return new Promise<void>((resolve, reject) => {
      const line = this.lines.get(name) ?? [];
      this.lines.set(name, line);
      const leave = (how: () => void) => {
        const wasFirst = line[0] === one;
        if (line.includes(one)) line.splice(line.indexOf(one), 1);
        how();
        if (wasFirst) line[0]?.grant();
      };
      const aborted = () => reject(new DOMException("", "AbortError"));
      const one = {
        grant: () => void Promise.resolve(held({})).then(() => leave(resolve)),
        rob: () => leave(aborted),
      };
      signal?.addEventListener("abort", () => line[0] !== one && leave(aborted));
      if (steal) line.unshift(one);
      else line.push(one);
      if (steal) line[1]?.rob();
      if (line[0] === one) one.grant();
    });
  }
}

let locks: FakeLocks;
let tabs: Tabs;

beforeEach(() => {
  locks = new FakeLocks();
  vi.stubGlobal("navigator", { locks });
  tabs = browserTabs(() => "own") as Tabs;
});

/** Wait for a lock, and note what becomes of it. */
function ask(name: string, steal = false) {
  const heard: string[] = [];
  const note = (what: string) => () => void heard.push(what);
  const handlers = { granted: note("granted"), lost: note("lost"), refused: note("refused") };
  return { heard, letGo: tabs.lock(name, handlers, steal) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("a lock", () => {
  it("is held by one tab, and goes to the next in line", async () => {
    const [first, second, third] = [ask("leader"), ask("leader"), ask("leader")];
    await settle();
    expect([first.heard, second.heard]).toEqual([["granted"], []]);
    second.letGo();
    first.letGo();
    await settle();
    expect([first.heard, second.heard, third.heard]).toEqual([["granted"], [], ["granted"]]);
  });

  it("can be taken away, which its holder hears", async () => {
    const robbed = ask("leader");
    await settle();
    const thief = ask("leader", true);
    await settle();
    expect([robbed.heard, thief.heard]).toEqual([["granted", "lost"], ["granted"]]);
  });

  it("may be refused to this page", async () => {
    locks.refuses = true;
    const { heard } = ask("leader");
    await settle();
    expect(heard).toEqual(["refused"]);
  });
});

it("tabs hear each other, and no longer when they have closed their end", async () => {
  const heard: Message[] = [];
  const [here, there] = [tabs.join(() => undefined), tabs.join((message) => heard.push(message))];
  const message: Message = { group: "own", from: "a", kind: "attach" };
  here.post(message);
  await vi.waitFor(() => expect(heard).toEqual([message]));
  there.close();
  here.post(message);
  await settle();
  expect(heard).toHaveLength(1);
  here.close();
});

describe("a page that stands still", () => {
  it("is told before it does and when it goes on", () => {
    const heard: string[] = [];
    const stop = tabs.watch({ leaving: () => heard.push("leaving"), back: () => heard.push("back") });
    const happen = () => {
      window.dispatchEvent(new Event("pagehide"));
      window.dispatchEvent(new Event("pageshow"));
      document.dispatchEvent(new Event("freeze"));
      document.dispatchEvent(new Event("resume"));
    };
    happen();
    stop();
    happen();
    expect(heard).toEqual(["leaving", "back", "leaving", "back"]);
  });
});

describe("a browser", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("that has no locks, or no way to talk, has no tabs", () => {
    vi.stubGlobal("navigator", {});
    expect(browserTabs(() => "own")).toBeUndefined();
    vi.stubGlobal("navigator", { locks });
    vi.stubGlobal("BroadcastChannel", undefined);
    Reflect.deleteProperty(window, "BroadcastChannel");
    expect(browserTabs(() => "own")).toBeUndefined();
  });
});
