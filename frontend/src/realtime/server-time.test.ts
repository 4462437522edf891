import { expect, it } from "vitest";
import { ServerTime } from "./server-time";

const noon = Date.parse("2026-11-20T12:00:00Z");

it("takes the quickest frame for the difference of the clocks", () => {
  let now = noon + 60_000;
  const time = new ServerTime(() => now);
  time.heard("2026-11-20T12:00:00Z");
  now += 5_000;
  time.heard("2026-11-20T12:00:02Z");
  expect(time.ahead).toBe(60_000);
});

it("believes our own clock while the difference may be the way here, and before anything was heard", () => {
  const time = new ServerTime(() => noon + 300);
  expect(time.ahead).toBe(0);
  time.heard("2026-11-20T12:00:00Z");
  time.heard("nonsense");
  expect(time.ahead).toBe(0);
});
