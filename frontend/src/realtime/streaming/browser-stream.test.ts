import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Refusal } from "../environment";
import { openBrowserStream } from "./browser-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const request = { topics: ["scores", "match:7"], lastId: "" };

/** A stream whose end can be waited for. */
function open(asked: Parameters<typeof openBrowserStream>[0] = request) {
  const text: string[] = [];
  const speaksFor: unknown[] = [];
  let close: () => void = () => undefined;
  const closed = new Promise<Refusal | null>((resolve) => {
    ({ close } = openBrowserStream(asked, {
      opened: (who) => speaksFor.push(who),
      text: (piece) => text.push(piece),
      closed: resolve,
    }));
  });
  return { text, speaksFor, closed, close };
}

/** Never answers, and ends as `fetch` does when it is told to. */
const silence = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_, reject) => {
    init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });

describe("a stream of this site", () => {
  it("asks for its topics, and for what came after the last id", async () => {
    const fetching = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(() => Promise.resolve(new Response("")));
    await open().closed;
    await open({ ...request, lastId: "a.7", profile: 5 }).closed;
    const calls = fetching.mock.calls.map(([url, init]) => [url, init?.headers]);
    expect(calls).toEqual([
      ["/api/stream?topics=scores%2Cmatch%3A7", { Accept: "text/event-stream" }],
      [
        "/api/stream?topics=scores%2Cmatch%3A7&profile=5",
        { Accept: "text/event-stream", "Last-Event-ID": "a.7" },
      ],
    ]);
  });

  it("hands on the text as it comes, letters whole, and tells of its end", async () => {
    const bytes = new TextEncoder().encode("data: é\n\n");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body));
    const { text, closed } = open();
    expect(await closed).toBeNull();
    expect(text.join("")).toBe("data: é\n\n");
  });

  it.each([
    ["7", 7],
    ["none", null],
    [undefined, undefined],
  ])("tells whom it speaks for: %o", async (account, who) => {
    const headers = new Headers(account === undefined ? [] : [["X-Account", account]]);
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("", { headers }));
    const { speaksFor, closed } = open();
    await closed;
    expect(speaksFor).toEqual([who]);
  });

  it.each([
    [{ code: "THROTTLED", detail: "Too many." }, "THROTTLED", "Too many."],
    ["<html>", "", ""],
  ])("tells why it was refused: %o", async (body, code, detail) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(text, { status: 429 }));
    expect(await open().closed).toEqual({ status: 429, code, detail });
  });

  it("ends when nobody can be reached, or nobody answers, or it is closed", async () => {
    const fetching = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
    expect(await open().closed).toBeNull();
    fetching.mockImplementation(silence);
    const late = open();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await late.closed).toBeNull();
    const left = open();
    left.close();
    expect(await left.closed).toBeNull();
  });

  it("may be silent for long once it was answered", async () => {
    const body = new ReadableStream<Uint8Array>();
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body));
    const { closed, close } = open();
    const over = vi.fn();
    void closed.then(over);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(over).not.toHaveBeenCalled();
    close();
  });
});
