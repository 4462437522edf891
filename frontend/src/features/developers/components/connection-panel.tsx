import { Plug, Scissors, Undo2, Unplug } from "lucide-react";
import { Link } from "react-router";
import { Button } from "@/ui/button";
import { Pulse } from "@/ui/pulse";
import type { ConsoleState, LiveConsole } from "../console/live-console";
import type { Told } from "../reference/document";

interface ConnectionPanelProps {
  live: LiveConsole;
  state: ConsoleState;
  closeCodes: readonly Told[];
  errorCodes: readonly Told[];
}

const icon = { size: 18, strokeWidth: 1.5, "aria-hidden": true } as const;

/** Whether there is a connection, whose it is, and what can be done with it. */
export function ConnectionPanel({ live, state, closeCodes, errorCodes }: ConnectionPanelProps) {
  const { status, hello } = state;
  return (
    <section aria-labelledby="connection">
      <h3 id="connection" className="text-18">
        Connection
      </h3>
      <div role="status" className="mt-1 min-h-11 text-14 text-text-2">
        <p className="flex items-center gap-2 font-semibold text-text-1">
          {status === "open" && <Pulse />}
          {words(state)}
        </p>
        <Because state={state} closeCodes={closeCodes} />
      </div>
      {hello && (
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-12 text-text-3">
          <dt>Connection</dt>
          <dd className="truncate font-mono text-text-2">{hello.connection}</dd>
          <dt>Protocol</dt>
          <dd className="text-text-2">{hello.protocol}</dd>
          <dt>Heartbeat</dt>
          <dd className="text-text-2">{hello.heartbeat} s</dd>
        </dl>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Actions live={live} status={status} />
      </div>
      <Refusal error={state.lastError} errorCodes={errorCodes} />
    </section>
  );
}

function words({ status, hello, close }: ConsoleState): string {
  if (status === "idle") return "Not connected";
  if (status === "connecting") return "Connecting …";
  if (status === "cut") return "Cut off";
  if (status === "closed") return `Ended with ${close?.code ?? 1006}`;
  return hello?.user ? `Connected as ${hello.user.username}` : "Connected, as nobody in particular";
}

function Because({ state, closeCodes }: { state: ConsoleState; closeCodes: readonly Told[] }) {
  const { status, hello, close, caughtUp } = state;
  if (status === "cut") return <p>Matches go on. Come back whenever you like: nothing will be missing.</p>;
  if (status === "closed") {
    const told = closeCodes.find(({ code }) => code === close?.code);
    return (
      <p>
        {told ? `${told.meaning} ${told.advice}` : "The line broke. Connect again: it goes on where it was."}
      </p>
    );
  }
  if (status !== "open") return null;
  if (caughtUp !== null)
    return (
      <p>
        Back.{" "}
        {caughtUp === 0
          ? "Nothing happened meanwhile."
          : `${caughtUp} ${caughtUp === 1 ? "event" : "events"} you missed came first, each once.`}
      </p>
    );
  if (hello?.user) return null;
  return (
    <p>
      Public topics are open to you.{" "}
      <Link to="/sign-in?next=/developers" className="link">
        Sign in
      </Link>{" "}
      for those of your own.
    </p>
  );
}

/** The first button stays where it is and changes what it does: whoever pressed it by key is still on it. */
function Actions({ live, status }: { live: LiveConsole; status: ConsoleState["status"] }) {
  const isOver = status === "cut" || status === "closed";
  const isConnected = status === "open" || status === "connecting";
  return (
    <>
      <Button
        kind={isConnected ? "quiet" : "primary"}
        onClick={() => (isConnected ? live.cut() : live.connect())}
      >
        {isConnected ? <Scissors {...icon} /> : isOver ? <Undo2 {...icon} /> : <Plug {...icon} />}
        {isConnected ? "Cut the line" : isOver ? "Come back" : "Connect"}
      </Button>
      {status === "open" && <Button onClick={() => live.ping()}>Ping</Button>}
      {(isConnected || isOver) && (
        <Button onClick={() => live.disconnect()}>
          {isConnected && <Unplug {...icon} />}
          {isConnected ? "Disconnect" : "Forget"}
        </Button>
      )}
    </>
  );
}

function Refusal({ error, errorCodes }: { error: ConsoleState["lastError"]; errorCodes: readonly Told[] }) {
  const told = errorCodes.find(({ code }) => code === error?.code);
  return (
    <div role="alert">
      {error && (
        <div className="appears mt-3 border-s-2 border-bad ps-3 text-14 text-text-2">
          <p className="font-semibold text-bad">
            <code className="font-mono">{error.code}</code>: {error.message}
          </p>
          {told && (
            <p>
              {told.meaning} {told.advice}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
