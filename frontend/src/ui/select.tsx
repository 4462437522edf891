import { ChevronDown } from "lucide-react";

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** What stands there while nothing is chosen; without it something always is. */
  none?: string;
  onChange: (value: string) => void;
}

/** The system's own list of choices: what every phone and keyboard knows. */
export function Select({ label, value, options, none, onChange }: SelectProps) {
  return (
    <span className="relative inline-flex">
      <select
        aria-label={label}
        value={value}
        className={`h-11 max-w-44 cursor-pointer appearance-none truncate rounded-md border bg-surface-1 ps-3.5 pe-9 text-14 font-semibold hover:border-text-3 ${none && value ? "border-accent text-text-1" : "border-line text-text-2"}`}
        onChange={(event) => onChange(event.target.value)}
      >
        {none && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={16}
        strokeWidth={1.5}
        aria-hidden="true"
        className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-text-3"
      />
    </span>
  );
}
