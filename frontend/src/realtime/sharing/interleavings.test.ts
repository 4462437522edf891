import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RealtimeClient } from "../client";
import { FakeServer } from "../fake-server";
import { FakeBrowser, type FakeTab } from "./fake-browser";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const topics = ["scores", "match:7"] as const;
const anyTopic = fc.constantFrom(...topics);
const which = fc.nat({ max: 5 });

/** Everything that can happen around the tabs of a browser, as a number of steps in any order. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("publish" as const), topic: anyTopic }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom("send" as const, "tell" as const),
      pieces: fc.nat({ max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("open" as const), topic: anyTopic, both: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("kill" as const, "freeze" as const, "stop" as const, "thaw" as const),
      tab: which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("hide" as const, "look" as const), tab: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("lose" as const, "restore" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("close" as const), code: fc.constantFrom(1006, 1012, 4413) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("block" as const), blocked: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 40 }) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A page in a tab, and what a reader of it relies on: after a snapshot, each event exactly once and in order. */
class ReadingPage {
  readonly at = new Map<string, number>();
  readonly client: RealtimeClient;
  readonly failures: string[] = [];

  constructor(
    readonly tab: FakeTab,
    readonly held: readonly string[],
  ) {
    this.client = new RealtimeClient(tab.environment, {
      snapshot: (topic, snapshot) => this.at.set(topic, (snapshot as { head: number }).head),
      event: ({ topic, seq }) => {
        if (seq !== (this.at.get(topic) ?? Number.NaN) + 1)
          this.failures.push(`${topic} ${seq} after ${this.at.get(topic)}`);
        this.at.set(topic, seq);
      },
      signal: () => undefined,
    });
    for (const topic of held) this.client.subscribe(topic);
  }
}

class Play {
  readonly server = new FakeServer();
  readonly browser = new FakeBrowser(this.server);
  pages: ReadingPage[] = [];

  take(action: Step): void {
    switch (action.do) {
      case "publish":
        return this.server.publish(action.topic);
      case "send":
        for (let i = 0; i < action.pieces; i += 1) this.browser.step();
        return;
      case "tell":
        for (let i = 0; i < action.pieces; i += 1) this.server.step();
        return;
      case "settle":
        return this.browser.settle();
      case "open":
        if (this.pages.length < 6) this.open(action.both ? topics : [action.topic]);
        return;
      case "lose":
        return this.server.socket?.lose();
      case "restore":
        return this.server.restore();
      case "close":
        return this.server.socket?.end(action.code);
      case "block":
        this.server.blocked = action.blocked;
        return;
      case "wait":
        return this.pass(action.seconds);
      default:
        return this.happen(action.do, this.pages[action.tab]);
    }
  }

  /** Something happens to one tab. */
  happen(what: "kill" | "freeze" | "stop" | "thaw" | "hide" | "look", page: ReadingPage | undefined): void {
    if (!page) return;
    const { tab } = page;
    if (what === "kill") {
      tab.kill();
      page.client.close();
      this.pages = this.pages.filter((one) => one !== page);
    } else if (what === "thaw") tab.thaw();
    else if (what === "hide") tab.lookedAt = false;
    else if (what === "look") tab.look();
    else if (!tab.frozen) tab.freeze(what === "freeze");
  }

  open(held: readonly string[]): void {
    this.pages.push(new ReadingPage(this.browser.open(), held));
  }

  pass(seconds: number): void {
    for (let i = 0; i < seconds; i += 1) {
      vi.advanceTimersByTime(1_000);
      this.browser.settle();
    }
  }

  /** All tabs are there and looked at, and waits run out. */
  calm(): void {
    for (const { tab } of this.pages) {
      if (tab.frozen) tab.thaw();
      tab.look();
    }
    this.browser.settle();
    this.pass(90);
  }
}

it("delivers each event once and in order in every tab, whatever happens to the tabs in between", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const play = new Play();
      play.open(topics);
      play.open(["scores"]);
      const all = [...play.pages];
      for (const action of steps) {
        play.take(action);
        all.push(...play.pages.filter((page) => !all.includes(page)));
      }
      play.calm();
      // A frame that was lost on the way shows with the next one.
      if (steps.some((action) => action.do === "lose"))
        for (const topic of topics) play.server.publish(topic);
      play.browser.settle();

      expect(all.flatMap(({ failures }) => failures)).toEqual([]);
      for (const { at, held, client } of play.pages) {
        expect(Object.fromEntries(at)).toEqual(
          Object.fromEntries(held.map((topic) => [topic, play.server.head(topic)])),
        );
        expect(client.status.get().state).toBe("live");
      }
      const open = [...play.server.sockets, ...play.server.streams].filter(({ closed }) => !closed);
      expect(open).toHaveLength(Math.min(1, play.pages.length));
      for (const { client } of play.pages) client.close();
      vi.clearAllTimers();
    }),
    { numRuns: 300 },
  );
});
