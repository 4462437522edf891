import { expect, it } from "vitest";
import { Ways } from "./ways";

it("takes a stream after two sockets in vain, and turns about while nothing gets through", () => {
  const ways = new Ways(true);
  const taken = [];
  for (let i = 0; i < 6; i += 1) {
    taken.push(ways.next);
    ways.failed(ways.next);
  }
  expect(taken).toEqual(["socket", "socket", "stream", "socket", "stream", "socket"]);
});

it("stays with the stream once it is heard", () => {
  const ways = new Ways(true);
  for (let i = 0; i < 2; i += 1) ways.failed("socket");
  ways.heard("stream");
  expect(ways.next).toBe("stream");
});

it("believes longer in sockets that once got through", () => {
  const ways = new Ways(true);
  ways.heard("socket");
  for (let i = 0; i < 3; i += 1) ways.failed("socket");
  expect(ways.next).toBe("socket");
  ways.failed("socket");
  expect(ways.next).toBe("stream");
  ways.heard("socket");
  expect(ways.next).toBe("socket");
});

it("knows sockets alone where there are no streams", () => {
  const ways = new Ways(false);
  for (let i = 0; i < 9; i += 1) ways.failed("socket");
  expect(ways.next).toBe("socket");
});
