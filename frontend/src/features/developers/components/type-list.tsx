import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { useHash } from "../hooks/use-hash";
import type { TypeEntry } from "../reference/read";
import { Fields } from "./fields";
import { Inline } from "./inline";

interface TypeListProps {
  types: readonly TypeEntry[];
  found: readonly TypeEntry[];
}

/** What frames are made of, each open once a link led to it. While something is looked for, what has it is open. */
export function TypeList({ types, found }: TypeListProps) {
  const hash = useHash();
  const isLooking = found !== types;
  return (
    <section aria-labelledby="types">
      <h3 id="types" className="mb-2 scroll-mt-24 text-22">
        Types
      </h3>
      {types.map((type) => (
        <TypeBlock
          key={type.name}
          type={type}
          isWanted={hash === `#${anchor(type)}` || (isLooking && found.includes(type))}
        />
      ))}
    </section>
  );
}

const anchor = ({ name }: TypeEntry) => `type-${name}`;

/** isWanted: it opens by itself when this becomes true; what a person opened or closed stays so. */
function TypeBlock({ type, isWanted }: { type: TypeEntry; isWanted: boolean }) {
  const [isOpen, setOpen] = useState(isWanted);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    setOpen(isWanted);
  }
  return (
    <details
      id={anchor(type)}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group scroll-mt-24 border-t border-line"
    >
      <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[16px_minmax(0,1fr)] items-center gap-x-2 py-2 hover:bg-surface-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={16}
          strokeWidth={1.5}
          aria-hidden="true"
          className="text-text-3 group-open:rotate-90"
        />
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-mono text-14 font-semibold text-text-1">{type.name}</span>
          <span className="text-14 text-text-2">
            <Inline text={type.about} />
          </span>
        </span>
      </summary>
      {isOpen && (
        <div className="ps-6 pb-3">
          <Fields fields={type.fields} of={type.name} />
        </div>
      )}
    </details>
  );
}
