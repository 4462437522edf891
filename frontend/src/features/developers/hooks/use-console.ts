import { useEffect, useState, useSyncExternalStore } from "react";
import { LiveConsole } from "../console/live-console";
import { openWire } from "../console/open-socket";

/** The page's console and its state; the connection ends with the page. */
export function useConsole() {
  const [live] = useState(() => new LiveConsole(openWire));
  const state = useSyncExternalStore(live.watch, live.get);
  useEffect(() => live.leavePage, [live]);
  return { live, state };
}
