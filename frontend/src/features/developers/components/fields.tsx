import { Fragment } from "react";
import type { Field } from "../reference/read";

/** The fields of something: name, type, and what it is where the name does not say. */
export function Fields({ fields, of }: { fields: readonly Field[]; of: string }) {
  if (fields.length === 0) return null;
  return (
    <dl aria-label={`Fields of ${of}`} className="mt-2 text-14">
      {fields.map(({ name, type, optional, about }) => (
        <div
          key={name}
          className="grid gap-x-4 border-t border-line py-1.5 first:border-t-0 sm:grid-cols-[160px_minmax(0,1fr)]"
        >
          <dt className="font-mono text-12 leading-5 text-text-1">
            {name}
            {optional && <span className="text-text-3"> optional</span>}
          </dt>
          <dd className="min-w-0 font-mono text-12 leading-5 break-words text-text-3">
            {type.map((part, place) =>
              typeof part === "string" ? (
                <Fragment key={place}>{part}</Fragment>
              ) : (
                <a
                  key={place}
                  href={`#type-${part.name}`}
                  className="text-accent underline underline-offset-2"
                >
                  {part.name}
                </a>
              ),
            )}
            {about && <span className="block font-sans text-14">{about}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
