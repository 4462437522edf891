import { useHash } from "../hooks/use-hash";
import type { TypeEntry } from "../reference/read";
import { Disclosure } from "./disclosure";
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
    <section aria-labelledby="types" className="pt-9">
      <h3 id="types" className="mb-2 scroll-mt-24 text-22">
        Types
      </h3>
      {types.map((type) => (
        <Disclosure
          key={type.name}
          id={`type-${type.name}`}
          isLazy
          isWanted={hash === `#type-${type.name}` || (isLooking && found.includes(type))}
          summary={
            <span className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-mono text-14 font-semibold text-text-1">{type.name}</span>
              <span className="text-14 text-text-2">
                <Inline text={type.about} />
              </span>
            </span>
          }
        >
          <Fields fields={type.fields} of={type.name} />
        </Disclosure>
      ))}
    </section>
  );
}
