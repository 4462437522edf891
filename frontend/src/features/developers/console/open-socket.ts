/** The part of a WebSocket that the console uses, so that a test can play the server. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireHandlers {
  message(text: string): void;
  closed(code: number, reason: string): void;
}

export type OpenWire = (handlers: WireHandlers) => Wire;

/** A socket of the console's own, beside the one that keeps the pages up to date. */
export const openWire: OpenWire = ({ message, closed }) => {
  const socket = new WebSocket(socketAddress(window.location.origin), ["marquee.v1"]);
  socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => message(String(data)));
  socket.addEventListener("close", ({ code, reason }) => closed(code, reason));
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(1000),
  };
};

/** `wss://example.org/ws/` for `https://example.org`. */
export const socketAddress = (origin: string) => `${origin.replace(/^http/, "ws")}/ws/`;
