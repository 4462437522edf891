import { Plus } from "lucide-react";
import { Button } from "@/ui/button";
import type { TopicEntry as Entry } from "../reference/read";
import { useHash } from "../hooks/use-hash";
import { Disclosure } from "./disclosure";
import { Inline } from "./inline";
import { SentBlock } from "./sent-block";

interface TopicEntryProps {
  entry: Entry;
  /** What was looked for is in it. */
  isFound: boolean;
  /** Have the console follow it; not offered for a pattern, of which a part is missing. */
  onTry: (topic: string) => void;
}

/** A topic: who may follow it, what it begins with, what happens on it. Open where a link leads into it. */
export function TopicEntry({ entry, isFound, onTry }: TopicEntryProps) {
  const hash = useHash();
  const { pattern, kind, who, scope, kept, endpoint, snapshot, events } = entry;
  const id = `topic-${kind}`;
  const snapshotId = `snapshot-${kind}`;
  const eventId = (name: string) => `event-${kind}-${name}`;
  const anchors = [id, snapshotId, ...events.map(({ name }) => eventId(name))];
  return (
    <article aria-labelledby={`${id}-name`}>
      <Disclosure
        id={id}
        isWanted={isFound || anchors.includes(hash.slice(1))}
        summary={
          <span className="min-w-0">
            <h3 id={`${id}-name`} className="font-mono text-16 font-semibold tracking-normal break-words">
              {pattern}
            </h3>
            <span className="block text-14 text-text-3">{contents(entry)}</span>
          </span>
        }
        action={
          !pattern.includes("{") && (
            <Button kind="plain" className="px-0!" onClick={() => onTry(pattern)}>
              <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
              Try it<span className="sr-only">: {pattern}</span>
            </Button>
          )
        }
      >
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
        {snapshot && <SentBlock sent={snapshot} id={snapshotId} />}
        {events.map((event) => (
          <SentBlock key={event.name} sent={event} id={eventId(event.name)} />
        ))}
      </Disclosure>
    </article>
  );
}

/** What there is to see inside, in a few words. */
function contents({ snapshot, events }: Entry): string {
  const names = [...(snapshot ? ["the snapshot"] : []), ...events.map(({ name }) => name)];
  return names.join(", ");
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-text-3">{name}</dt>
      <dd className="min-w-0 text-text-2">{children}</dd>
    </>
  );
}
