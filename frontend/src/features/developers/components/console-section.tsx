import type { useConsole } from "../hooks/use-console";
import type { Reference } from "../reference/read";
import { CodePanel } from "./code-panel";
import { ConnectionPanel } from "./connection-panel";
import { FrameLog } from "./frame-log";
import { TopicPanel } from "./topic-panel";

/** A connection to play with, and what goes over it. */
export function ConsoleSection({
  reference,
  console,
}: {
  reference: Reference;
  console: ReturnType<typeof useConsole>;
}) {
  const { live, state } = console;
  return (
    <section aria-labelledby="console">
      <h2 id="console" tabIndex={-1} className="scroll-mt-24 text-28">
        Live console
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-7 lg:grid-cols-[320px_minmax(0,1fr)]">
        <div className="grid content-start gap-7">
          <ConnectionPanel
            live={live}
            state={state}
            closeCodes={reference.closeCodes}
            errorCodes={reference.errorCodes}
          />
          <TopicPanel live={live} state={state} topics={reference.topics} />
        </div>
        <div className="grid min-w-0 content-start gap-7">
          <FrameLog live={live} state={state} />
          <CodePanel followed={state.topics} topics={reference.topics} />
        </div>
      </div>
    </section>
  );
}
