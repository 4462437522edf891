import { Check, Circle } from "lucide-react";

/** Whether something is on, in a word and a sign. */
export function StateMark({ on }: { on: boolean }) {
  const Icon = on ? Check : Circle;
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-14 font-semibold ${on ? "text-good" : "text-text-3"}`}
    >
      <Icon size={16} strokeWidth={on ? 2.5 : 1.5} aria-hidden="true" />
      {on ? "On" : "Off"}
    </span>
  );
}
