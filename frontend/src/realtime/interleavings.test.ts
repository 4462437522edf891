import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RealtimeClient } from "./client";
import { FakeServer } from "./fake-server";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const topics = ["scores", "match:7"] as const;

/** Everything that can happen around a client, as a number of steps in any order. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("publish" as const), topic: fc.constantFrom(...topics) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("arrive" as const), frames: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("lose" as const, "repeat" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("close" as const),
      code: fc.constantFrom(1006, 1012, 4413, 4429),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("offline" as const, "online" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("restore" as const, "forget" as const, "look" as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 40 }) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(server: FakeServer, action: Step): void {
  switch (action.do) {
    case "publish":
      return server.publish(action.topic, server.epoch);
    case "arrive":
      for (let i = 0; i < action.frames; i += 1) server.socket?.step();
      return;
    case "lose":
      return server.socket?.lose();
    case "repeat":
      return server.socket?.repeat();
    case "close":
      return server.socket?.end(action.code);
    case "offline":
    case "online":
      return server.network(action.do === "online");
    case "restore":
      return server.restore();
    case "forget":
      server.kept = 2;
      return;
    case "look":
      return server.look();
    case "wait":
      vi.advanceTimersByTime(action.seconds * 1_000);
  }
}

/** What a reader of one topic relies on: after a snapshot, each event exactly once and in order. */
class Reader {
  at: number | null = null;

  snapshot(head: number) {
    this.at = head;
  }

  event(seq: number) {
    expect(seq).toBe((this.at ?? Number.NaN) + 1);
    this.at = seq;
  }
}

it("delivers each event once and in order, whatever happens in between", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const server = new FakeServer();
      const readers = new Map<string, Reader>(topics.map((topic) => [topic, new Reader()]));
      const failures: unknown[] = [];
      vi.spyOn(globalThis, "queueMicrotask").mockImplementation((task) => {
        try {
          task();
        } catch (error) {
          failures.push(error);
        }
      });
      const client = new RealtimeClient(server, {
        snapshot: (topic, snapshot) => readers.get(topic)?.snapshot((snapshot as { head: number }).head),
        event: ({ topic, seq }) => readers.get(topic)?.event(seq),
        signal: () => undefined,
      });
      for (const topic of topics) client.subscribe(topic);
      for (const action of steps) take(server, action);

      // Peace returns: the network is there, waits run out, one more event shows what an idle topic missed.
      server.network(true);
      server.pump();
      for (let seconds = 0; seconds < 90; seconds += 1) {
        vi.advanceTimersByTime(1_000);
        server.pump();
      }
      for (const topic of topics) server.publish(topic);
      server.pump();

      expect(failures).toEqual([]);
      for (const topic of topics) expect(readers.get(topic)?.at).toBe(server.head(topic));
      expect(client.status.get().state).toBe("live");
      client.close();
    }),
    { numRuns: 300 },
  );
});
