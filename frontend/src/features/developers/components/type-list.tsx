import type { TypeEntry } from "../reference/read";
import { Fields } from "./fields";
import { Inline } from "./inline";

interface TypeListProps {
  types: readonly TypeEntry[];
  found: readonly TypeEntry[];
}

/** What frames are made of. While something is looked for, the others step back; links to them go on to lead there. */
export function TypeList({ types, found }: TypeListProps) {
  return (
    <section aria-labelledby="types">
      <h3 id="types" className="mb-2 scroll-mt-24 text-22">
        Types
      </h3>
      {types.map((type) => (
        <div key={type.name} id={`type-${type.name}`} className="scroll-mt-24 border-t border-line py-3.5">
          <h4 className="font-mono text-14 font-semibold tracking-normal">{type.name}</h4>
          <p className="max-w-[70ch] text-14 text-text-2">
            <Inline text={type.about} />
          </p>
          {found.includes(type) && <Fields fields={type.fields} of={type.name} />}
        </div>
      ))}
    </section>
  );
}
