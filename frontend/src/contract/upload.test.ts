import { expect, it, vi } from "vitest";
import { upload } from "./upload";

/** Answers each request with this. */
function answering(status: number, responseText: string): void {
  class Request {
    upload = {};
    status = status;
    responseText = responseText;
    onload = () => undefined;
    open = vi.fn();
    setRequestHeader = vi.fn();
    send = () => queueMicrotask(() => this.onload());
  }
  vi.stubGlobal("XMLHttpRequest", Request);
}

const sent = () => upload("PATCH", "/me", new FormData(), vi.fn());

it("returns what the answer holds", async () => {
  answering(200, '{"data": {"id": 3}}');
  expect(await sent()).toEqual({ id: 3 });
});

it("fails when a page of something in between comes instead of an answer", async () => {
  answering(200, "<!doctype html>");
  await expect(sent()).rejects.toMatchObject({ status: 200, code: "UNKNOWN" });
});

it("fails with what the server minds", async () => {
  answering(413, '{"code": "PAYLOAD_TOO_LARGE", "title": "Too large", "detail": "Too large.", "errors": []}');
  await expect(sent()).rejects.toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
});
