import type { Sent } from "../reference/read";
import { SentBlock } from "./sent-block";

interface SentListProps {
  id: string;
  title: string;
  lead?: string;
  list: readonly Sent[];
}

/** Frames of one direction, or requests to a webhook. */
export function SentList({ id, title, lead, list }: SentListProps) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pb-8">
      <h3 id={id} className="scroll-mt-24 text-22">
        {title}
      </h3>
      {lead && <p className="max-w-[66ch] text-14 text-text-3">{lead}</p>}
      <div className="mt-2">
        {list.map((sent) => (
          <SentBlock key={sent.name} sent={sent} id={`${id}-${sent.name}`} />
        ))}
      </div>
    </section>
  );
}
