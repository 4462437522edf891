import type { ClientFrame, ServerFrame } from "../frames";
import type { LineStatus, Who } from "../line";

/** What tabs say to each other. from: the sender's id in its group; a tab takes a new one each time it joins. */
export type Message = { group: string; from: string } & (ForLeader | FromLeader | ForAll);

export type ForLeader =
  /** I am here; whoever leads, tell me how the line is. */
  | { kind: "attach" }
  | { kind: "send"; to: string; frame: ClientFrame }
  /** Are you there. look: somebody has just come back to my page. */
  | { kind: "ask"; to: string; look: boolean }
  | { kind: "retry"; to: string }
  | { kind: "restart"; to: string; who?: number | null };

export type FromLeader =
  /** I hold the connection from now on. */
  | { kind: "leading" }
  /** to: one tab, or all when absent. */
  | { kind: "status"; to?: string; status: LineStatus }
  | { kind: "frame"; to: string[]; frame: ServerFrame }
  | { kind: "here"; to: string }
  | { kind: "session-ended" }
  /** I no longer hold it. */
  | { kind: "bye" };

interface ForAll {
  kind: "who";
  who: Who;
}
