import type { ClientFrame, ServerFrame } from "./frames";

/** Whom a connection speaks for: an account's id, null for a guest, undefined while that is not known. */
export type Who = number | null | undefined;

export type Transport = "socket" | "stream";

export type LineStatus =
  | { state: "idle" }
  | { state: "connecting" }
  /** connection: another one for each; whoever sees a new one subscribes again. */
  | { state: "open"; connection: string; transport: Transport; who: Who }
  /** The browser says there is no network; we wait for it to come back. */
  | { state: "offline" }
  | { state: "retrying"; nextTryAt: number }
  | { state: "stopped" };

/** A page's way to the server: a connection of its own, or one that a tab of this browser holds for all. */
export interface Line {
  /** Something is to be followed from now on. */
  open(): void;
  /** Lost without a word while the line is not open: who subscribed does so again when it is. */
  send(frame: ClientFrame): void;
  /** Try now instead of at the time in the status, or though the server sent us away for good. */
  retryNow(): void;
  /** Connect anew, unless the line speaks for `who` already; undefined: in any case. */
  restart(who: Who): void;
  /** Tell the other tabs of this browser who is signed in. */
  announce(who: Who): void;
  /** Nothing is followed any more. */
  rest(): void;
  /** The end; the line is not used afterwards. */
  close(): void;
}

export interface LineHandlers {
  status(status: LineStatus): void;
  frame(frame: ServerFrame): void;
  /** The session of this line is over, or somebody else is signed in; resolves when it is known who we are now. */
  sessionEnded(): Promise<void>;
  /** Another tab says who is signed in. */
  announced(who: Who): void;
}
