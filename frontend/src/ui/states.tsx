import type { ReactNode } from "react";
import { Button } from "./button";

interface StateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className="appears border-y border-line py-8">
      <p className="display text-18 text-text-1">{title}</p>
      {children && <p className="mt-1 max-w-[60ch] text-text-3">{children}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  /** What could not be shown: "The table", "This match". */
  what: string;
  error: Error;
  onRetry: () => void;
}

/** What happened, beside the place, with a way to try again. */
export function ErrorState({ what, error, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="appears border-y border-line py-6">
      <p className="display text-18 text-text-1">{what} could not be loaded</p>
      <p className="mt-1 max-w-[60ch] text-text-3">{error.message}</p>
      <Button className="mt-4" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
