import type { Who } from "./line";
import type { Tabs } from "./sharing/tabs";

/** Everything the client needs from the outside, so that a test can play the outside. */
export interface Environment {
  openSocket(handlers: SocketHandlers): SocketLike;
  /** Follow topics by Server-Sent Events; absent where that cannot be done. */
  openStream?(request: StreamRequest, handlers: StreamHandlers): { close(): void };
  random(): number;
  /** Whether the browser says there is a network. */
  isOnline(): boolean;
  /** Whether the page is on screen. */
  isLookedAt(): boolean;
  /** A server on this very machine can be reached without any network. */
  readonly needsNetwork: boolean;
  /** Call back when the network comes, goes, or the page is looked at again. Returns the way to stop. */
  watch(handlers: { online(): void; offline(): void; visible(): void }): () => void;
  /** The other tabs of this browser; absent where they cannot be reached. */
  readonly tabs?: Tabs;
}

/** The part of WebSocket that is used. */
export interface SocketLike {
  send(text: string): void;
  close(code?: number): void;
}

export interface SocketHandlers {
  message(data: unknown): void;
  /** stayAway: milliseconds that the server asks for before the next try. */
  closed(code: number, stayAway?: number): void;
}

/** lastId: where to go on in all topics, as the server last said; empty for a fresh start. */
export interface StreamRequest {
  topics: readonly string[];
  lastId: string;
  profile?: number;
}

/** Why a stream was refused, as the server says it. */
export interface Refusal {
  status: number;
  code: string;
  detail: string;
}

export interface StreamHandlers {
  /** It was answered. who: whom it speaks for, as the server says. */
  opened(who: Who): void;
  /** A piece of the text came, cut anywhere. */
  text(piece: string): void;
  /** It is over. refusal: null when it just ended, or nobody could be reached. */
  closed(refusal: Refusal | null): void;
}
