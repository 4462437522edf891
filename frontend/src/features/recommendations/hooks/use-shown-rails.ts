import { useState, type FocusEvent, type PointerEvent } from "react";
import { marksBetween, type ForYou, type Marks } from "../rails";

const nothing: Marks = new Map();

interface Shown {
  forYou: ForYou;
  marks: Marks;
}

/**
 * The rails to show: the newest, but while somebody points at them or is in them with the keyboard nothing jumps
 * away; what came meanwhile waits until they leave, ask for it, or have caused it themselves.
 */
export function useShownRails(latest: ForYou) {
  const [shown, setShown] = useState<Shown>({ forYou: latest, marks: nothing });
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [caused, setCaused] = useState(false);

  const isNew = latest.generation !== shown.forYou.generation;
  const held = isNew && (pointed || focused) && !caused;
  if (latest !== shown.forYou && !held) {
    // The first change of rails that were shown; a correction of the same ones moves nothing.
    const marks = isNew ? marksBetween(shown.forYou.rails, latest.rails) : shown.marks;
    setShown({ forYou: latest, marks });
    if (isNew) setCaused(false);
  }

  return {
    ...(held || latest === shown.forYou ? shown : { forYou: latest, marks: shown.marks }),
    waiting: held,
    showNow: () => setCaused(true),
    /** The person is about to change the rails: then they want to see it. */
    causing: () => setCaused(true),
    holds: {
      onPointerEnter: (event: PointerEvent) => setPointed(event.pointerType !== "touch"),
      onPointerLeave: () => setPointed(false),
      onFocus: ({ target }: FocusEvent) => setFocused(target.matches(":focus-visible")),
      onBlur: () => setFocused(false),
    },
  };
}
