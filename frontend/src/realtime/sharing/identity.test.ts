import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RealtimeClient } from "../client";
import { FakeServer } from "../fake-server";
import { FakeBrowser, type FakeTab } from "./fake-browser";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Id = number | null;
const which = fc.nat({ max: 3 });

/** What can happen around tabs whose reader signs in and out. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("publish" as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom("send" as const, "tell" as const),
      pieces: fc.nat({ max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("sign" as const),
      tab: which,
      as: fc.constantFrom<Id>(null, 3, 4),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("freeze" as const, "stop" as const, "thaw" as const, "reload" as const),
      tab: which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("block" as const), blocked: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("close" as const), code: fc.constantFrom(1006, 1012, 4401) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 20 }) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A page that asks who is signed in, and notes whose it is that reaches it. */
class Page {
  who: Id | undefined;
  at = -1;
  readonly client: RealtimeClient;
  readonly foreign: string[] = [];

  constructor(
    private readonly server: FakeServer,
    private readonly browser: FakeBrowser,
    readonly tab: FakeTab,
  ) {
    this.client = new RealtimeClient(tab.environment, {
      snapshot: (_, snapshot) => {
        const { head, user } = snapshot as { head: number; user?: number };
        this.at = head;
        this.note(user ?? null);
      },
      event: ({ seq, data }) => {
        this.at = seq;
        this.note(data as Id);
      },
      signal: () => undefined,
      sessionEnded: () => this.ask(),
    });
    void this.ask().then(() => this.client.subscribe("me"));
  }

  /** The answer is made now and arrives later. */
  ask(): Promise<void> {
    const answer = this.server.user?.id ?? null;
    return new Promise((resolve) => {
      this.browser.later(this.tab, () => {
        this.who = answer;
        this.client.identify(answer);
        resolve();
      });
    });
  }

  private note(user: Id): void {
    if (user !== this.who) this.foreign.push(`${user} for ${this.who}`);
  }
}

class Play {
  readonly server = new FakeServer();
  readonly browser = new FakeBrowser(this.server);
  readonly past: Page[] = [];
  pages: Page[] = [];

  open(): Page {
    const page = new Page(this.server, this.browser, this.browser.open());
    this.past.push(page);
    return page;
  }

  async take(action: Step): Promise<void> {
    switch (action.do) {
      case "publish":
        return this.server.publish("me", this.server.user?.id ?? null);
      case "send":
        for (let i = 0; i < action.pieces; i += 1) await this.step();
        return;
      case "tell":
        for (let i = 0; i < action.pieces; i += 1) this.server.step();
        return;
      case "settle":
        return this.settle();
      case "block":
        this.server.blocked = action.blocked;
        return;
      case "close":
        return this.server.socket?.end(action.code);
      case "wait":
        return this.pass(action.seconds);
      case "sign":
        return this.sign(this.pages[action.tab], action.as);
      default:
        return this.happen(action.do, this.pages[action.tab]);
    }
  }

  sign(page: Page | undefined, as: Id): void {
    if (!page || page.tab.frozen) return;
    const before = this.server.user;
    this.server.user = as === null ? null : { id: as, username: `person-${as}` };
    // A session that ends takes its connections along.
    if (before && before.id !== as) {
      for (const socket of this.server.sockets) if (socket.user?.id === before.id) socket.end(4401);
      for (const stream of this.server.streams) if (stream.user?.id === before.id) stream.end();
    }
    void page.ask();
  }

  happen(what: "freeze" | "stop" | "thaw" | "reload", page: Page | undefined): void {
    if (!page) return;
    const { tab } = page;
    if (what === "reload") {
      tab.kill();
      page.client.close();
      this.pages = this.pages.map((one) => (one === page ? this.open() : one));
    } else if (what === "thaw") tab.thaw();
    else if (!tab.frozen) tab.freeze(what === "freeze");
  }

  async step(): Promise<boolean> {
    const did = this.browser.step();
    await vi.advanceTimersByTimeAsync(0);
    return did;
  }

  async settle(): Promise<void> {
    do this.server.pump();
    while (await this.step());
  }

  async pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await this.settle();
    }
  }
}

it("nothing of another person reaches a page, whoever signs in or out in whichever tab", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const play = new Play();
      play.pages = [play.open(), play.open(), play.open(), play.open()];
      await play.settle();
      for (const action of steps) await play.take(action);
      for (const { tab } of play.pages) if (tab.frozen) tab.thaw();
      for (const { tab } of play.pages) tab.look();
      await play.pass(90);
      play.server.publish("me", play.server.user?.id ?? null);
      await play.settle();

      expect(play.past.flatMap(({ foreign }) => foreign)).toEqual([]);
      const id = play.server.user?.id ?? null;
      expect(play.pages.map(({ who }) => who)).toEqual([id, id, id, id]);
      for (const { at, client } of play.pages) {
        expect(client.status.get().state).toBe("live");
        expect(at).toBe(play.server.head("me"));
      }
      for (const { client } of play.pages) client.close();
      vi.clearAllTimers();
    }),
    { numRuns: 150 },
  );
});
