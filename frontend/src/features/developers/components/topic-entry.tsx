import { Plus } from "lucide-react";
import { Button } from "@/ui/button";
import type { TopicEntry as Entry } from "../reference/read";
import { Inline } from "./inline";
import { SentBlock } from "./sent-block";

interface TopicEntryProps {
  entry: Entry;
  /** Have the console follow it; not offered for a pattern, of which a part is missing. */
  onTry: (topic: string) => void;
}

/** A topic: who may follow it, what it begins with, what happens on it. */
export function TopicEntry({ entry, onTry }: TopicEntryProps) {
  const { pattern, kind, who, scope, kept, endpoint, snapshot, events } = entry;
  return (
    <article aria-labelledby={`topic-${kind}-name`} id={`topic-${kind}`} className="scroll-mt-24 pb-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={`topic-${kind}-name`} className="font-mono text-18 font-semibold tracking-normal">
          {pattern}
        </h3>
        {!pattern.includes("{") && (
          <Button kind="plain" className="px-0!" onClick={() => onTry(pattern)}>
            <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
            Try it<span className="sr-only">: {pattern}</span>
          </Button>
        )}
      </div>
      <dl className="mb-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-14">
        <Fact name="Who">
          <Inline text={who} />
        </Fact>
        <Fact name="Scope of a token">
          {scope ? <code className="font-mono text-12">{scope}</code> : "none: a whole sign-in alone"}
        </Fact>
        <Fact name="Kept">{kept}</Fact>
        {endpoint && (
          <Fact name="By itself">
            <code className="font-mono text-12 break-words">{endpoint}</code>
          </Fact>
        )}
      </dl>
      {snapshot && <SentBlock sent={snapshot} id={`snapshot-${kind}`} />}
      {events.map((event) => (
        <SentBlock key={event.name} sent={event} id={`event-${kind}-${event.name}`} />
      ))}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-text-3">{name}</dt>
      <dd className="min-w-0 text-text-2">{children}</dd>
    </>
  );
}
