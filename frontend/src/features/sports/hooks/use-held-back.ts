import { useState } from "react";

/**
 * New entries at the top of a list must not push what is being read: while the reader is further down they are
 * held back and counted instead.
 *
 * seqs rise; atTop: whether the top of the list is in view. Returns the last seq to show and how many wait.
 */
export function useHeldBack(seqs: readonly number[], atTop: boolean): { upTo: number; waiting: number } {
  const newest = Math.max(0, ...seqs);
  const [shown, setShown] = useState(newest);
  if (atTop && shown !== newest) setShown(newest);
  const upTo = atTop ? newest : shown;
  return { upTo, waiting: seqs.filter((seq) => seq > upTo).length };
}
