import { ArrowUp } from "lucide-react";
import type { Mark as MarkValue } from "../rails";

/** "↑3": how far a film has risen with the last change, or that it is new. */
export function Mark({ mark }: { mark: MarkValue | undefined }) {
  if (!mark) return null;
  if (mark === "new") return <span className="display flex-none text-12 leading-5 text-accent">new</span>;
  const places = mark.up === 1 ? "place" : "places";
  return (
    <span className="display flex h-5 flex-none items-center text-14 leading-5 text-accent">
      <ArrowUp size={14} strokeWidth={1.5} aria-hidden="true" />
      <span aria-hidden="true">{mark.up}</span>
      <span className="sr-only">{`up ${mark.up} ${places}`}</span>
    </span>
  );
}
