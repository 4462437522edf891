import { useHash } from "../hooks/use-hash";
import type { Sent } from "../reference/read";
import { Disclosure } from "./disclosure";
import { Inline } from "./inline";
import { SentDetails, SentName } from "./sent-block";

interface SentListProps {
  id: string;
  title: string;
  lead?: string;
  list: readonly Sent[];
  /** What was looked for is in each of them. */
  isFound: boolean;
}

/** Frames of one direction, or requests to a webhook. Each opens where a link leads to it. */
export function SentList({ id, title, lead, list, isFound }: SentListProps) {
  const hash = useHash();
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pt-8">
      <h3 id={id} className="scroll-mt-24 text-22">
        {title}
      </h3>
      {lead && <p className="max-w-[66ch] text-14 text-text-3">{lead}</p>}
      <div className="mt-2">
        {list.map((sent) => (
          <Disclosure
            key={sent.name}
            id={`${id}-${sent.name}`}
            isWanted={isFound || hash === `#${id}-${sent.name}`}
            summary={
              <span className="min-w-0">
                <h4 className="flex flex-wrap items-baseline gap-x-2.5 font-mono text-14 font-semibold tracking-normal break-words text-text-1">
                  <SentName sent={sent} />
                </h4>
                <span className="block max-w-[70ch] text-14 text-text-2">
                  <Inline text={sent.about} />
                </span>
              </span>
            }
          >
            <SentDetails sent={sent} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
