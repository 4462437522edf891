import { describe, expect, it } from "vitest";
import { afterClose, fullJitter } from "./reconnect";

const half = () => 0.5;

describe("the wait before another try", () => {
  it.each([
    [0, 250],
    [1, 500],
    [4, 4_000],
    [6, 15_000],
    [40, 15_000],
  ])("after %i failures in a row is half of the span, here %i ms", (failures, expected) => {
    expect(fullJitter(failures, half)).toBe(expected);
  });

  it("is never over thirty seconds", () => {
    expect(fullJitter(99, () => 0.999_999)).toBeLessThan(30_000);
  });
});

describe("what a close code asks for", () => {
  it.each([
    [1000, { then: "wait", milliseconds: 500 }],
    [1006, { then: "wait", milliseconds: 500 }],
    [1009, { then: "stop" }],
    [1011, { then: "wait", milliseconds: 500 }],
    [1012, { then: "wait", milliseconds: 5_000 }],
    [4400, { then: "stop" }],
    [4401, { then: "ask-session", milliseconds: 500 }],
    [4403, { then: "stop" }],
    [4408, { then: "wait", milliseconds: 500 }],
    [4429, { then: "wait", milliseconds: 20_000 }],
  ])("%i", (code, verdict) => {
    expect(afterClose(code, 1, half)).toEqual(verdict);
  });

  it("4413 resumes at once, but waits when it happens again", () => {
    expect(afterClose(4413, 0, half)).toEqual({ then: "wait", milliseconds: 0 });
    expect(afterClose(4413, 1, half)).toEqual({ then: "wait", milliseconds: 500 });
  });
});
