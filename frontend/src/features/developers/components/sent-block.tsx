import { useState } from "react";
import type { Sent } from "../reference/read";
import { Fields } from "./fields";
import { Inline } from "./inline";
import { Json } from "./json";

/** Something that is sent: what it says, its fields, and a real one. */
export function SentBlock({ sent, id }: { sent: Sent; id: string }) {
  return (
    <div id={id} className="scroll-mt-12 border-t border-line py-3.5">
      <h4 className="flex flex-wrap items-baseline gap-x-2.5 font-mono text-14 font-semibold tracking-normal text-text-1">
        <SentName sent={sent} />
      </h4>
      <p className="max-w-[70ch] text-14 text-text-2">
        <Inline text={sent.about} />
      </p>
      <SentDetails sent={sent} />
    </div>
  );
}

export function SentName({ sent: { name, isSignal } }: { sent: Sent }) {
  return (
    <>
      {name}
      {isSignal && <span className="font-sans text-12 font-normal text-text-3">signal, never logged</span>}
    </>
  );
}

/** Its fields, and a real one. */
export function SentDetails({ sent: { name, fields, examples } }: { sent: Sent }) {
  return (
    <>
      <Fields fields={fields} of={name} />
      <Example name={name} examples={examples} />
    </>
  );
}

function Example({ name, examples }: { name: string; examples: readonly unknown[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="mt-1.5">
      <summary className="link flex min-h-11 w-fit cursor-pointer items-center text-14 lg:min-h-8">
        Example<span className="sr-only"> of {name}</span>
      </summary>
      {isOpen &&
        examples.map((example, place) => (
          <div key={place} className="mb-2 rounded-md border border-line bg-surface-1 px-3 py-2.5">
            <Json value={example} label={`Example of ${name}`} />
          </div>
        ))}
    </details>
  );
}
