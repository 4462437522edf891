import { Star } from "lucide-react";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { starsText, starsWords } from "./stars";

const HALVES = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;
const STARS = [1, 2, 3, 4, 5] as const;
const MOST = 5;

const sizes = {
  /** 44 px a star: for a finger. */
  large: { star: "size-11", icon: 32 },
  /** Below a small poster; grows where there is no mouse. */
  small: { star: "size-[26px] pointer-coarse:size-11", icon: 20 },
};

interface StarRatingProps {
  /** What is rated: "Rate Heat". */
  label: string;
  value: number | null;
  /** Null: the rating is taken back. */
  onChange: (rating: number | null) => void;
  size?: keyof typeof sizes;
  /** Take the focus on arrival, when the person has just asked for the stars. */
  takesFocus?: boolean;
  /** Shows the stars as a number before them, in place of the plain one behind; gets what is chosen or hovered. */
  lead?: (shown: number | null) => ReactNode;
}

/**
 * Half stars, one to choose. Arrows walk by halves, Enter or Space chooses, 1 to 5 choose at once, 0 and
 * Backspace take the rating back: walking past a rating does not give it.
 */
export function StarRating(props: StarRatingProps) {
  const { label, value, onChange, size = "large", takesFocus = false, lead } = props;
  const [hovered, setHovered] = useState<number | null>(null);
  const [walked, setWalked] = useState<number | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const shown = hovered ?? walked ?? value ?? 0;
  const tabStop = walked ?? value ?? HALVES[0];

  const focus = (rating: number) =>
    group.current?.querySelector<HTMLElement>(`[data-rating="${rating}"]`)?.focus();
  useEffect(() => {
    if (takesFocus) focus(HALVES[0]);
  }, [takesFocus]);

  const choose = (rating: number | null) => {
    setWalked(null);
    if (rating !== null || value !== null) onChange(rating);
  };
  // From one half to the next the focus stays inside.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!group.current?.contains(relatedTarget)) setWalked(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = actionOf(event.key, walked ?? value ?? 0);
    if (!action) return;
    event.preventDefault();
    if ("choose" in action) return choose(action.choose ?? walked ?? value ?? HALVES[0]);
    if ("clear" in action) return choose(null);
    setWalked(action.walk);
    focus(action.walk);
  };
  return (
    <div className="flex items-center gap-3">
      {lead?.(shown === 0 ? null : shown)}
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        tabIndex={-1}
        className="flex touch-manipulation outline-none"
        onKeyDown={onKeyDown}
        onBlur={leave}
        onPointerLeave={() => setHovered(null)}
      >
        {STARS.map((star) => (
          <span key={star} className={`relative grid place-items-center ${sizes[size].star}`}>
            <StarShape filled={Math.min(1, Math.max(0, shown - star + 1))} size={sizes[size].icon} />
            {[star - 0.5, star].map((rating) => (
              <span
                key={rating}
                role="radio"
                data-rating={rating}
                aria-checked={value === rating}
                aria-label={starsWords(rating)}
                tabIndex={rating === tabStop ? 0 : -1}
                className={`absolute inset-y-0 w-1/2 cursor-pointer ${rating === star ? "end-0" : "start-0"}`}
                onPointerEnter={({ pointerType }) => setHovered(pointerType === "mouse" ? rating : null)}
                onClick={() => choose(rating)}
                onKeyDown={() => undefined}
              />
            ))}
          </span>
        ))}
      </div>
      {size === "large" && !lead && (
        <span aria-hidden="true" className="display min-w-9 text-28 text-text-1">
          {shown > 0 ? starsText(shown) : ""}
        </span>
      )}
    </div>
  );
}

type Action = { choose: number | null } | { clear: true } | { walk: number };

/** What a key does at a rating; `choose: null` takes the one that is walked to. */
function actionOf(key: string, at: number): Action | null {
  if (/^[1-5]$/.test(key)) return { choose: Number(key) };
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return { walk: Math.min(MOST, at + 0.5) };
    case "ArrowLeft":
    case "ArrowDown":
      return { walk: Math.max(HALVES[0], at - 0.5) };
    case "Home":
      return { walk: HALVES[0] };
    case "End":
      return { walk: MOST };
    case "Enter":
    case " ":
      return { choose: null };
    case "0":
    case "Backspace":
    case "Delete":
      return { clear: true };
    default:
      return null;
  }
}

/** filled: 0, ½ or 1 of the star. */
function StarShape({ filled, size }: { filled: number; size: number }) {
  const clip = filled === 1 ? "" : filled === 0.5 ? "w-1/2 overflow-hidden" : "hidden";
  return (
    <span aria-hidden="true" className="relative block">
      <Star size={size} strokeWidth={1.25} className="text-text-3" />
      <span className={`absolute inset-y-0 start-0 ${clip}`}>
        <Star size={size} strokeWidth={1.25} className="fill-accent-fill text-accent-fill" />
      </span>
    </span>
  );
}
