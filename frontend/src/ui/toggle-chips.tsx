import { Check } from "lucide-react";

interface ToggleChipsProps {
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Any number of a list, as chips that stay pressed. */
export function ToggleChips({ label, choices, chosen, onToggle }: ToggleChipsProps) {
  return (
    <ul role="list" aria-label={label} className="flex flex-wrap gap-2">
      {choices.map(({ value, label: text }) => {
        const pressed = chosen.includes(value);
        return (
          <li key={value}>
            <button
              type="button"
              aria-pressed={pressed}
              className="flex h-11 items-center gap-1.5 rounded-full border border-line px-4 text-14 font-semibold whitespace-nowrap text-text-2 hover:border-text-3 aria-pressed:border-accent-fill aria-pressed:bg-accent-fill aria-pressed:text-accent-ink lg:h-9 lg:px-3.5 pointer-coarse:h-11"
              onClick={() => onToggle(value)}
            >
              {pressed && <Check size={16} strokeWidth={2} aria-hidden="true" />}
              {text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
