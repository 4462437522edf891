import fc from "fast-check";
import { expect, it } from "vitest";
import { EventStreamReader } from "./event-stream";

const text =
  'retry: 3000\n\n: ping\n\nid: a.1\ndata: {"seq":1}\n\ndata:one\r\ndata: two\r\n\r\nid: b\n\ndata: half';

it("gives whole blocks, past comments", () => {
  expect(new EventStreamReader().read(text)).toEqual([
    { id: "a.1", data: '{"seq":1}' },
    { id: null, data: "one\ntwo" },
  ]);
});

it("knows when the server wants to be asked again", () => {
  const reader = new EventStreamReader();
  expect(reader.retry).toBe(0);
  reader.read(text);
  reader.read("retry: soon\n\n");
  expect(reader.retry).toBe(3_000);
});

it("gives the same however the text is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
      const reader = new EventStreamReader();
      const ends = [...cuts.toSorted((a, b) => a - b), text.length];
      let at = 0;
      const blocks = ends.flatMap((end) => {
        const piece = text.slice(at, end);
        at = end;
        return reader.read(piece);
      });
      expect(blocks).toEqual(new EventStreamReader().read(text));
    }),
  );
});
