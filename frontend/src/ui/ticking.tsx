import { useChanges } from "./use-changes";

/** A number that ticks when it changes. */
export function Ticking({ value, className = "" }: { value: string | number; className?: string }) {
  const changes = useChanges(value);
  return (
    <span key={changes} className={`inline-block ${changes > 0 ? "ticks" : ""} ${className}`}>
      {value}
    </span>
  );
}
