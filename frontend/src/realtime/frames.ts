/** The frames of the socket as the protocol page describes them, and a careful reader for what comes in. */

export interface EventFrame {
  op: "event";
  topic: string;
  seq: number;
  type: string;
  at: string;
  data: unknown;
}

export interface SignalFrame {
  op: "signal";
  topic: string;
  type: string;
  at: string;
  data: unknown;
}

/** id: of the frame that asked; EVERYBODY when it tells all who follow the topic from where it goes on. */
export interface SubscribedFrame {
  op: "subscribed";
  id: number;
  topic: string;
  epoch: string;
  seq: number;
  mode: "snapshot" | "resumed";
  snapshot?: unknown;
}

export interface ErrorFrame {
  op: "error";
  id?: number | string;
  code: string;
  message: string;
}

/** user: whom the connection speaks for, null for a guest; absent where that is not known yet. */
export interface HelloFrame {
  op: "hello";
  protocol: number;
  connection: string;
  heartbeat: number;
  user?: { id: number } | null;
}

export type ServerFrame =
  | EventFrame
  | SignalFrame
  | SubscribedFrame
  | ErrorFrame
  | HelloFrame
  | { op: "unsubscribed"; topic: string }
  | { op: "pong" };

/** No question has this id. */
export const EVERYBODY = 0;

/** profile: whose of a household's, where a topic differs from one viewing profile to the next. */
export interface SubscribeOptions {
  profile?: number;
}

export interface SubscribeFrame extends SubscribeOptions {
  op: "subscribe";
  id: number;
  topic: string;
  since?: number;
  epoch?: string;
}

export type ClientFrame = SubscribeFrame | { op: "unsubscribe"; id: number; topic: string } | { op: "ping" };

const known = new Set(["hello", "subscribed", "event", "signal", "unsubscribed", "pong", "error"]);

/** The frame in a text, or null for what this client does not know: a newer server may say more. */
export function readFrame(text: unknown): ServerFrame | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("op" in value)) return null;
    return known.has(String(value.op)) ? (value as ServerFrame) : null;
  } catch {
    return null;
  }
}
