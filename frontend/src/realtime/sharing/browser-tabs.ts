import type { Message } from "./messages";
import type { Tabs } from "./tabs";

const CHANNEL = "marquee.live.1";

/** The tabs of this browser, by Web Locks and BroadcastChannel; nothing where one of them is missing. */
export function browserTabs(group: () => string): Tabs | undefined {
  // Locks exist for safe pages alone: over TLS, or of this machine.
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) return undefined;
  return { group, newId: () => crypto.randomUUID(), lock, join, watch };
}

const lock: Tabs["lock"] = (name, { granted, lost, refused }, steal = false) => {
  const waiting = new AbortController();
  let over = false;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const options = steal ? { steal } : { signal: waiting.signal };
  navigator.locks
    .request(name, options, () => {
      if (over) return;
      granted();
      return released;
    })
    .catch((error: unknown) => {
      if (over) return;
      if (error instanceof DOMException && error.name === "AbortError") lost();
      else refused();
    });
  return () => {
    over = true;
    waiting.abort();
    release();
  };
};

const join: Tabs["join"] = (receive) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => receive(data));
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
};

const watch: Tabs["watch"] = ({ leaving, back }) => {
  const events: [EventTarget, string, () => void][] = [
    [window, "pagehide", leaving],
    [window, "pageshow", back],
    [document, "freeze", leaving],
    [document, "resume", back],
  ];
  for (const [target, name, then] of events) target.addEventListener(name, then);
  return () => {
    for (const [target, name, then] of events) target.removeEventListener(name, then);
  };
};
