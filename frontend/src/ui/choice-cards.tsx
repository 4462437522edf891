import { useId, type ReactNode } from "react";

export interface Choice<Value extends string | number> {
  value: Value;
  label: ReactNode;
  /** What choosing it means. */
  hint?: ReactNode;
}

interface ChoiceCardsProps<Value extends string | number> {
  label: string;
  /** The label stands in a heading above already. */
  labelHidden?: boolean;
  value: Value;
  choices: readonly Choice<Value>[];
  /** Beside each other where there is room. */
  columns?: 1 | 2 | 3;
  onChange: (value: Value) => void;
}

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" };

/** One of a few, each with a sentence. The arrow keys walk them as in every radio group. */
export function ChoiceCards<Value extends string | number>({
  label,
  labelHidden = false,
  value,
  choices,
  columns = 1,
  onChange,
}: ChoiceCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={labelHidden ? "sr-only" : "pb-2 text-14 font-semibold text-text-1"}>{label}</legend>
      <div className={`grid gap-2 ${grids[columns]}`}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line bg-surface-1 px-3.5 py-2.5 hover:border-text-3 has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              className="mt-0.5 size-5 flex-none cursor-pointer accent-accent-fill outline-none"
              onChange={() => onChange(choice.value)}
            />
            <span className="min-w-0 text-14 leading-6 font-semibold text-text-1">
              {choice.label}
              {choice.hint && <span className="block leading-5 font-normal text-text-3">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
