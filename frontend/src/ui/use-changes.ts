import { useState } from "react";

/** How often a value has changed since it was first shown: 0 at first, so that nothing moves on arrival. */
export function useChanges<T>(value: T): number {
  const [seen, setSeen] = useState({ value, changes: 0 });
  if (Object.is(seen.value, value)) return seen.changes;
  const next = { value, changes: seen.changes + 1 };
  setSeen(next);
  return next.changes;
}
