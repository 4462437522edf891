import { History, X } from "lucide-react";
import type { SyntheticEvent } from "react";
import { Link } from "react-router";
import { useForget, usePastSearches } from "../api/history";
import { searchAddress } from "../search-address";

const NEWEST = 5;

interface PastSearchesProps {
  onGo: () => void;
  /** What was pressed is gone, so the focus goes back to the box. */
  onForgotten: () => void;
}

/** Below the empty box: the newest searches, to repeat or to forget. Nothing while there are none. */
export function PastSearches({ onGo, onForgotten }: PastSearchesProps) {
  const past = usePastSearches(true).data ?? [];
  const forget = useForget();
  const forgetThis = (which: number | "all") => {
    forget.mutate(which);
    onForgotten();
  };
  if (past.length === 0) return null;
  return (
    // Pressing must not take the focus from the box, or the list would close below the finger.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="Your last searches"
      className="absolute inset-x-4 top-full z-30 mt-1.5 max-h-[70dvh] overflow-y-auto rounded-md border border-line bg-surface-2 py-1.5 shadow-soft lg:inset-x-0"
      onPointerDown={keepFocus}
      onMouseDown={keepFocus}
    >
      <ul role="list">
        {past.slice(0, NEWEST).map(({ id, query }) => (
          <li key={id} className="flex items-center hover:bg-surface-3">
            <Link
              to={searchAddress(query)}
              className="flex min-h-11 min-w-0 flex-1 items-center gap-3 ps-3 text-14 text-text-1 focus-visible:-outline-offset-2"
              onClick={onGo}
            >
              <History size={16} strokeWidth={1.5} aria-hidden="true" className="flex-none text-text-3" />
              <span className="min-w-0 flex-1 truncate">{query}</span>
            </Link>
            <button
              type="button"
              aria-label={`Forget “${query}”`}
              title="Forget"
              className="grid size-11 flex-none cursor-pointer place-items-center text-text-3 hover:text-text-1 focus-visible:-outline-offset-2"
              onClick={() => forgetThis(id)}
            >
              <X size={16} strokeWidth={1.5} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {forget.error && (
        <p role="alert" className="px-3 py-2 text-14 text-bad">
          {forget.error.message}
        </p>
      )}
      <button
        type="button"
        className="link min-h-11 px-3 text-14 focus-visible:-outline-offset-2"
        onClick={() => forgetThis("all")}
      >
        Forget all
      </button>
    </section>
  );
}

const keepFocus = (event: SyntheticEvent) => event.preventDefault();
