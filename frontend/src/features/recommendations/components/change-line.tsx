import { useNow } from "@/ui/use-now";
import type { Change } from "../rails";

/** "12 s", "3 min", "2 h" of an age in milliseconds. */
function ageText(age: number): string {
  const seconds = Math.max(0, Math.round(age / 1_000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  return `${Math.floor(seconds / 3_600)} h`;
}

/** What made the rails change, and how long ago: "Re-ordered 12 s ago: you rated Heat 4½". */
export function ChangeLine({ change }: { change: Change }) {
  return (
    <p className="text-14 text-text-3">
      {/* Read out once for each change; the time that runs beside it is not. */}
      <span role="status" className="sr-only">{`Re-ordered: ${change.reason.text}`}</span>
      <span aria-hidden="true">
        Re-ordered <Ago at={change.at} />:{" "}
        <span className="font-semibold text-accent">{change.reason.text}</span>
      </span>
    </p>
  );
}

function Ago({ at }: { at: number }) {
  const now = useNow();
  return now - at < 1_500 ? "just now" : `${ageText(now - at)} ago`;
}
