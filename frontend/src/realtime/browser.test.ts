import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browserEnvironment } from "./browser";

class FakeWebSocket extends EventTarget {
  static last: FakeWebSocket;

  constructor(
    readonly url: URL,
    readonly protocols: string[],
  ) {
    super();
    FakeWebSocket.last = this;
  }
}

beforeEach(() => void vi.stubGlobal("WebSocket", FakeWebSocket));
afterEach(() => void Reflect.deleteProperty(document, "visibilityState"));

function seen(state: DocumentVisibilityState) {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

it("opens a socket to this site, by the protocol's name", () => {
  const [message, closed] = [vi.fn(), vi.fn()];
  browserEnvironment().openSocket({ message, closed });
  const { last } = FakeWebSocket;
  expect(String(last.url)).toBe(`ws://${window.location.host}/ws/`);
  expect(last.protocols).toEqual(["marquee.v1"]);
  last.dispatchEvent(new MessageEvent("message", { data: "text" }));
  last.dispatchEvent(new CloseEvent("close", { code: 4401 }));
  expect(message.mock.calls).toEqual([["text"]]);
  expect(closed.mock.calls).toEqual([[4401]]);
});

it("tells when the page is looked at, comes out of the back-forward cache, or the network changes", () => {
  const handlers = { online: vi.fn(), offline: vi.fn(), visible: vi.fn() };
  const stop = browserEnvironment().watch(handlers);
  const told = () => Object.values(handlers).map(({ mock }) => mock.calls.length);
  seen("hidden");
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
  expect(told()).toEqual([0, 0, 0]);
  seen("visible");
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  window.dispatchEvent(new Event("offline"));
  window.dispatchEvent(new Event("online"));
  expect(told()).toEqual([1, 1, 2]);
  stop();
  seen("visible");
  for (const name of ["offline", "online"]) window.dispatchEvent(new Event(name));
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(told()).toEqual([1, 1, 2]);
});

it("has no other tabs where the browser does not let them talk: each page has a connection of its own", () => {
  // jsdom has no locks, as a page of an unsafe address.
  expect(browserEnvironment().tabs).toBeUndefined();
});
