import { ChevronRight } from "lucide-react";
import { useState } from "react";

interface DisclosureProps {
  id: string;
  /** It opens by itself when this becomes true, and closes when it no longer is; what a person did in between stays. */
  isWanted: boolean;
  /** What is seen of it while it is closed. */
  summary: React.ReactNode;
  /** Beside the summary, to press. */
  action?: React.ReactNode;
  /** What is inside is made only when it opens. Else a browser finds words in it, and follows links into it. */
  isLazy?: boolean;
  children: React.ReactNode;
}

/** A part of the reference that is closed until somebody wants it. */
export function Disclosure({ id, isWanted, summary, action, isLazy = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isWanted);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    setOpen(isWanted);
  }
  return (
    <div className="relative border-t border-line">
      <details
        id={id}
        open={isOpen}
        onToggle={(event) => {
          // Those inside tell of theirs as well.
          if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
        }}
        className="scroll-mt-24"
      >
        <summary
          className={`grid min-h-11 cursor-pointer list-none grid-cols-[16px_minmax(0,1fr)] items-center gap-x-2 py-2 hover:bg-surface-2 [&::-webkit-details-marker]:hidden ${action ? "pe-24" : ""}`}
        >
          <ChevronRight
            size={16}
            strokeWidth={1.5}
            aria-hidden="true"
            className={`text-text-3 ${isOpen ? "rotate-90" : ""}`}
          />
          {summary}
        </summary>
        {(isOpen || !isLazy) && <div className="ps-6 pb-3">{children}</div>}
      </details>
      {action && <div className="absolute end-0 top-0">{action}</div>}
    </div>
  );
}
