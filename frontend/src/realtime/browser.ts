import type { Environment } from "./environment";
import { browserTabs } from "./sharing/browser-tabs";
import { openBrowserStream } from "./streaming/browser-stream";

/**
 * The browser as a client needs it. group: tabs that name the same by the names of topics share a connection; those
 * of one group do.
 */
export function browserEnvironment(group: () => string = () => ""): Environment {
  const tabs = browserTabs(group);
  return {
    openSocket: ({ message, closed }) => {
      const url = new URL("/ws/", window.location.href);
      url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
      const socket = new WebSocket(url, ["marquee.v1"]);
      socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => message(data));
      socket.addEventListener("close", ({ code }) => closed(code));
      return socket;
    },
    openStream: openBrowserStream,
    random: Math.random,
    isOnline: () => navigator.onLine,
    isLookedAt: () => document.visibilityState === "visible",
    needsNetwork: !/^(localhost|127\.[\d.]+|\[::1\])$/.test(window.location.hostname),
    ...(tabs && { tabs }),
    watch: ({ online, offline, visible }) => {
      const stop = new AbortController();
      const { signal } = stop;
      const onVisibility = () => {
        if (document.visibilityState === "visible") visible();
      };
      // Out of the back-forward cache, where everything stood still.
      const onShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) visible();
      };
      window.addEventListener("online", online, { signal });
      window.addEventListener("offline", offline, { signal });
      window.addEventListener("pageshow", onShow, { signal });
      document.addEventListener("visibilitychange", onVisibility, { signal });
      return () => stop.abort();
    },
  };
}
