import { beforeEach, describe, expect, it } from "vitest";
import type { EventFrame, SubscribedFrame } from "./frames";
import { Topic, type Outcome } from "./topic";

let topic: Topic;
beforeEach(() => {
  topic = new Topic("scores");
});

const event = (seq: number): EventFrame => ({
  op: "event",
  topic: "scores",
  seq,
  type: "t",
  at: "",
  data: null,
});
const snapshot = (id: number, seq: number, epoch = "a"): SubscribedFrame => ({
  op: "subscribed",
  id,
  topic: "scores",
  epoch,
  seq,
  mode: "snapshot",
  snapshot: "state",
});
const told = ({ deliver }: Outcome) =>
  deliver.map((one) => (one.kind === "event" ? one.event.seq : "snapshot"));

describe("a topic", () => {
  it("holds events that overtake the snapshot, and drops those the snapshot includes", () => {
    topic.asked(1);
    for (const seq of [4, 5, 6]) expect(told(topic.event(event(seq)))).toEqual([]);
    expect(told(topic.subscribed(snapshot(1, 5)))).toEqual(["snapshot", 6]);
  });

  it("ignores the answer to an earlier question", () => {
    topic.asked(1);
    topic.asked(2);
    expect(told(topic.subscribed(snapshot(1, 5)))).toEqual([]);
    expect(topic.settled).toBe(false);
    expect(told(topic.subscribed(snapshot(2, 6)))).toEqual(["snapshot"]);
  });

  it("does not mix the numbers of two epochs", () => {
    topic.asked(1);
    topic.subscribed(snapshot(1, 5, "a"));
    topic.asked(2);
    topic.event(event(6));
    expect(told(topic.subscribed(snapshot(2, 5, "b")))).toEqual(["snapshot"]);
    expect(told(topic.event(event(6)))).toEqual([6]);
  });

  it("finds a gap among the events it held", () => {
    topic.asked(1);
    topic.event(event(6));
    topic.event(event(8));
    const outcome = topic.subscribed(snapshot(1, 5));
    expect(told(outcome)).toEqual(["snapshot", 6]);
    expect(outcome.gap).toBe(true);
    expect(topic.resumeFrom).toEqual({ since: 6, epoch: "a" });
  });

  it("says nothing before it was asked for", () => {
    expect(told(topic.event(event(1)))).toEqual([]);
    expect(topic.resumeFrom).toEqual({});
  });
});
