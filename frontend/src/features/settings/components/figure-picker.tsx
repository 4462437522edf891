import { useId } from "react";
import { Figure } from "../figures/figure";
import { figureNames, figureWords, type FigureName } from "../figures/names";

interface FigurePickerProps {
  value: FigureName;
  onChange: (figure: FigureName) => void;
}

/** One of the drawn figures. The arrow keys walk them as in every radio group. */
export function FigurePicker({ value, onChange }: FigurePickerProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="pb-2 text-14 font-semibold text-text-1">Figure</legend>
      <div className="grid grid-cols-4 gap-2.5 sm:grid-cols-6">
        {figureNames.map((figure) => (
          <label
            key={figure}
            title={figureWords[figure]}
            className="relative cursor-pointer rounded-lg p-1 outline-2 outline-transparent hover:outline-text-3 has-checked:outline-accent has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={figure}
              checked={figure === value}
              aria-label={figureWords[figure]}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              onChange={() => onChange(figure)}
            />
            <Figure name={figure} className="pointer-events-none size-full" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
