import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from "react";

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** A sentence about what was wrong; shown beside the field and read with it. */
  error?: string | undefined;
  /** Shown below the field before anything is wrong. */
  hint?: ReactNode;
  /** Stands inside the field at its end. */
  end?: ReactNode;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A labelled line of text. */
export function TextField({ label, error, hint, end, className = "", ...input }: TextFieldProps) {
  const id = useId();
  const about = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="block pb-1.5 text-14 font-semibold text-text-1">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={about || undefined}
          className={`h-12 w-full rounded-md border bg-surface-1 px-3.5 text-16 text-text-1 placeholder:text-text-3 ${error ? "border-bad" : "border-line hover:border-text-3"} ${end ? "pr-14" : ""}`}
          {...input}
        />
        {end && <div className="absolute inset-y-0 right-0 grid w-12 place-items-center">{end}</div>}
      </div>
      {error && (
        <p id={`${id}-error`} className="appears pt-1.5 text-14 text-bad">
          {error}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className="pt-1.5 text-14 text-text-3">
          {hint}
        </div>
      )}
    </div>
  );
}
