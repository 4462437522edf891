import type { Told } from "../reference/document";
import { Inline } from "./inline";

interface CodeTableProps {
  id: string;
  title: string;
  lead: string;
  codes: readonly Told[];
}

/** Codes with what they mean and what to do. */
export function CodeTable({ id, title, lead, codes }: CodeTableProps) {
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pt-9">
      <h3 id={id} className="scroll-mt-24 text-22">
        {title}
      </h3>
      <p className="mb-2 max-w-[66ch] text-14 text-text-3">{lead}</p>
      <dl>
        {codes.map(({ code, meaning, advice }) => (
          <div
            key={code}
            className="grid gap-x-4 border-t border-line py-2 text-14 md:grid-cols-[220px_minmax(0,1fr)]"
          >
            <dt className="font-mono text-12 leading-5 font-semibold break-words text-text-1">{code}</dt>
            <dd className="text-text-2">
              <Inline text={meaning} />{" "}
              <span className="text-text-3">
                <Inline text={advice} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
