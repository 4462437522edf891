import { useChanges } from "./use-changes";

/** Lights its (relatively placed) parent once whenever the value changes. */
export function Glow({ of: value }: { of: string | number }) {
  const changes = useChanges(value);
  return changes > 0 ? <span key={changes} className="glows" aria-hidden="true" /> : null;
}
