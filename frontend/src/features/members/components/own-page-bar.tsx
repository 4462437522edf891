import { Link } from "react-router";
import type { Onlooker } from "../seen-by";

interface OwnPageBarProps {
  onlooker: Onlooker;
  onChange: (onlooker: Onlooker) => void;
}

const onlookers: { value: Onlooker; label: string }[] = [
  { value: "you", label: "You" },
  { value: "followers", label: "Followers" },
  { value: "everyone", label: "Everyone" },
];

/** On one's own page: see it as somebody else does. */
export function OwnPageBar({ onlooker, onChange }: OwnPageBarProps) {
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-md border border-line bg-surface-1 px-4 py-2">
      <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <legend className="sr-only">Show this page as seen by</legend>
        <span aria-hidden="true" className="text-14 text-text-3 max-sm:w-full max-sm:pt-2">
          As seen by
        </span>
        {onlookers.map(({ value, label }) => (
          <label
            key={value}
            className="relative flex max-sm:first-of-type:-ms-3 min-h-11 cursor-pointer items-center rounded-full px-3 text-14 font-semibold text-text-3 hover:text-text-1 has-checked:text-text-1 has-checked:underline has-checked:decoration-accent has-checked:decoration-2 has-checked:underline-offset-6 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="onlooker"
              value={value}
              checked={value === onlooker}
              className="absolute inset-0 cursor-pointer opacity-0"
              onChange={() => onChange(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p className="flex gap-4 text-14 sm:ms-auto">
        <Link to="/settings/profile" className="link inline-flex min-h-11 items-center">
          Change profile
        </Link>
        <Link to="/settings/privacy" className="link inline-flex min-h-11 items-center">
          Who sees what
        </Link>
      </p>
    </div>
  );
}
