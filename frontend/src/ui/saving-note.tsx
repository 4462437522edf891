import { Check } from "lucide-react";

interface SavingNoteProps {
  state: "idle" | "saving" | "saved";
  error?: Error | null;
  onRetry?: () => void;
}

/** What became of a change that is saved at once: a quiet word, or what went wrong with a way to try again. */
export function SavingNote({ state, error = null, onRetry }: SavingNoteProps) {
  return (
    <div className="min-h-5 text-14">
      <p role="status" className="text-text-3">
        {!error && state === "saving" && "Saving…"}
        {!error && state === "saved" && (
          <span className="appears inline-flex items-center gap-1.5">
            <Check size={16} strokeWidth={2} className="text-good" aria-hidden="true" />
            Saved
          </span>
        )}
      </p>
      {error && (
        <p role="alert" className="appears text-bad">
          Not saved. {error.message}{" "}
          {onRetry && (
            <button type="button" className="link min-h-11 px-1" onClick={onRetry}>
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}
