import type { Message } from "./messages";

export interface LockHandlers {
  granted(): void;
  /** Another tab took it; that may be told before `granted`, which does not count then. */
  lost(): void;
  /** This page may have no locks at all. */
  refused(): void;
}

/** What a browser offers its tabs to know of each other, so that a test can play several tabs. */
export interface Tabs {
  /** Tabs of one group share a connection: those that mean the same by the names of topics. */
  group(): string;
  /** A name that no other tab has, another one each time. */
  newId(): string;
  /** Wait for a lock that one tab at a time holds; `steal`: take it. Returns the way to let go, also of waiting. */
  lock(name: string, handlers: LockHandlers, steal?: boolean): () => void;
  /** Talk to all other tabs. */
  join(receive: (message: Message) => void): { post(message: Message): void; close(): void };
  /** Call back before the page is frozen, kept aside or closed, and when it comes back. Returns the way to stop. */
  watch(handlers: { leaving(): void; back(): void }): () => void;
}

const nothing = () => undefined;

/** For locks of which only one of these matters. */
export const NO_LOCK: LockHandlers = { granted: nothing, lost: nothing, refused: nothing };

/** Held by a tab as long as it is there: who waits for it hears of its end, however it came. */
export function memberLock(id: string): string {
  return `marquee.live.1/tab/${id}`;
}

export function leaderLock(group: string): string {
  return `marquee.live.1/leader/${group}`;
}
