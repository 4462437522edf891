import type { Sent } from "../reference/read";
import { SentBlock } from "./sent-block";

/** Frames of one direction. */
export function SentList({ id, title, list }: { id: string; title: string; list: readonly Sent[] }) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pb-8">
      <h3 id={id} className="mb-2 scroll-mt-24 text-22">
        {title}
      </h3>
      {list.map((sent) => (
        <SentBlock key={sent.name} sent={sent} id={`${id}-${sent.name}`} />
      ))}
    </section>
  );
}
