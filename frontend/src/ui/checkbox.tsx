import type { ReactNode } from "react";

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  name?: string;
  /** What it means, below its label. */
  hint?: ReactNode;
  disabled?: boolean;
}

/** A yes or no with its label; the whole line can be pressed. */
export function Checkbox({ checked, onChange, children, name, hint, disabled }: CheckboxProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 has-disabled:cursor-default has-disabled:opacity-60">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={disabled}
        className="mt-0.5 size-5 flex-none cursor-[inherit] accent-accent-fill"
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="text-14 leading-6 font-semibold text-text-1">
        {children}
        {hint && <span className="block leading-5 font-normal text-text-3">{hint}</span>}
      </span>
    </label>
  );
}
