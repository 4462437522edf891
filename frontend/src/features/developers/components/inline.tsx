import { Fragment } from "react";

/** A sentence in which `this` is code. */
export function Inline({ text }: { text: string }) {
  return text.split("`").map((part, place) =>
    place % 2 === 1 ? (
      <code key={place} className="font-mono text-[0.92em] text-text-1">
        {part}
      </code>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
