/** Everything the client needs from the outside, so that a test can play the outside. */
export interface Environment {
  openSocket(handlers: SocketHandlers): SocketLike;
  random(): number;
  /** Whether the browser says there is a network. */
  isOnline(): boolean;
  /** A server on this very machine can be reached without any network. */
  readonly needsNetwork: boolean;
  /** Call back when the network comes, goes, or the page is looked at again. Returns the way to stop. */
  watch(handlers: { online(): void; offline(): void; visible(): void }): () => void;
}

/** The part of WebSocket that is used. */
export interface SocketLike {
  send(text: string): void;
  close(code?: number): void;
}

export interface SocketHandlers {
  message(data: unknown): void;
  closed(code: number): void;
}

export function browserEnvironment(path = "/ws/"): Environment {
  return {
    openSocket: ({ message, closed }) => {
      const url = new URL(path, window.location.href);
      url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
      const socket = new WebSocket(url, ["marquee.v1"]);
      socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => message(data));
      socket.addEventListener("close", ({ code }) => closed(code));
      return socket;
    },
    random: Math.random,
    isOnline: () => navigator.onLine,
    needsNetwork: !/^(localhost|127\.[\d.]+|\[::1\])$/.test(window.location.hostname),
    watch: ({ online, offline, visible }) => {
      const onVisibility = () => {
        if (document.visibilityState === "visible") visible();
      };
      window.addEventListener("online", online);
      window.addEventListener("offline", offline);
      document.addEventListener("visibilitychange", onVisibility);
      return () => {
        window.removeEventListener("online", online);
        window.removeEventListener("offline", offline);
        document.removeEventListener("visibilitychange", onVisibility);
      };
    },
  };
}
