import { useId, type ReactNode, type TextareaHTMLAttributes } from "react";

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value"> {
  label: string;
  value: string;
  /** How many letters fit; how many are left is told from the last tenth on. */
  limit: number;
  /** A sentence about what was wrong; shown beside the field and read with it. */
  error?: string | undefined;
  hint?: ReactNode;
}

/** A labelled text of several lines that says how much room is left. */
export function TextArea({ label, value, limit, error, hint, className = "", ...area }: TextAreaProps) {
  const id = useId();
  const left = limit - [...value].length;
  const about = [error && `${id}-error`, `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="block pb-1.5 text-14 font-semibold text-text-1">
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        aria-invalid={Boolean(error) || left < 0 ? true : undefined}
        aria-describedby={about}
        className={`block min-h-28 w-full resize-y rounded-md border bg-surface-1 px-3.5 py-3 text-16 text-text-1 placeholder:text-text-3 ${error || left < 0 ? "border-bad" : "border-line hover:border-text-3"}`}
        {...area}
      />
      {error && (
        <p id={`${id}-error`} className="appears pt-1.5 text-14 text-bad">
          {error}
        </p>
      )}
      <div className="flex justify-between gap-4 pt-1.5 text-14 text-text-3">
        <span id={`${id}-hint`}>{hint}</span>
        <span className={`flex-none ${left < 0 ? "font-semibold text-bad" : ""}`} aria-hidden="true">
          {[...value].length} / {limit}
        </span>
        <span role="status" className="sr-only">
          {left < limit / 10 && (left < 0 ? `${-left} letters too many` : `${left} letters left`)}
        </span>
      </div>
    </div>
  );
}
