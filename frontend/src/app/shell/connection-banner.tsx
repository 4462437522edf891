import { useEffect, useState } from "react";
import type { Status } from "@/realtime/client";
import { useNow } from "@/ui/use-now";
import { useLiveStatus } from "../realtime-context";

const BACK_SHOWN_FOR = 4_000;
/** A short hiccup heals before anybody needs to hear of it. */
const QUIET_FOR = 2_500;

/** Says when what is on screen may be old, and when it no longer is. */
export function ConnectionBanner() {
  const { status, retryNow } = useLiveStatus();
  const trouble = useTrouble(status);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 lg:bottom-6 lg:pl-25"
    >
      {trouble && (
        <div className="appears pointer-events-auto flex min-h-11 flex-wrap items-center gap-x-4 rounded-md border border-line bg-surface-3 px-4 text-14 font-semibold text-text-1 shadow-soft">
          {trouble === "offline" && "You are offline. Showing what was last known."}
          {trouble === "back" && "Back. Caught up."}
          {trouble === "stopped" && (
            <>
              <span>Live updates have stopped. What you see no longer changes by itself.</span>
              <button type="button" className="link min-h-11 shrink-0" onClick={retryNow}>
                Try again
              </button>
              <button type="button" className="link min-h-11 shrink-0" onClick={() => location.reload()}>
                Reload the page
              </button>
            </>
          )}
          {trouble === "lost" && (
            <>
              <span>
                No live connection. <Countdown status={status} />
              </span>
              <button type="button" className="link min-h-11" onClick={retryNow}>
                Try now
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

type Trouble = "offline" | "lost" | "stopped" | "back" | null;

function useTrouble(status: Status): Trouble {
  const [trouble, setTrouble] = useState<Trouble>(null);
  const { state } = status;
  useEffect(() => {
    if (state === "offline") return later(0, () => setTrouble("offline"));
    // The server will not have us as we are: nothing happens any more unless a person wants it.
    if (state === "stopped") return later(0, () => setTrouble("stopped"));
    if (state === "retrying" || state === "connecting") {
      return later(QUIET_FOR, () => setTrouble((before) => (before === "offline" ? "offline" : "lost")));
    }
    if (state !== "live") return;
    const stop = [
      later(0, () => setTrouble((before) => (before ? "back" : null))),
      later(BACK_SHOWN_FOR, () => setTrouble(null)),
    ];
    return () => stop.forEach((cancel) => cancel());
  }, [state]);
  return trouble;
}

function later(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

function Countdown({ status }: { status: Status }) {
  const now = useNow();
  if (status.state !== "retrying") return "Trying now.";
  const seconds = Math.max(0, Math.ceil((status.nextTryAt - now) / 1_000));
  return seconds === 0 ? "Trying now." : `Trying again in ${seconds} s.`;
}
