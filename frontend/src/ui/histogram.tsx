import { useRef, useState, type KeyboardEvent } from "react";
import { starsText, starsWords } from "./stars";

const whole = new Intl.NumberFormat("en");
const percent = new Intl.NumberFormat("en", { style: "percent" });
const plural = new Intl.PluralRules("en");

interface HistogramProps {
  label: string;
  /** How many gave each half star, ½ first. */
  counts: readonly number[];
  /** Your own rating, 0.5 to 5; its bar is marked. */
  own: number | null;
}

/** How a rating spreads over the half stars. Every bar tells its number: by pointer, touch and arrow keys. */
export function Histogram({ label, counts, own }: HistogramProps) {
  const [told, setTold] = useState<number | null>(null);
  const [tabStop, setTabStop] = useState(counts.length - 1);
  const group = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);

  const walk = (event: KeyboardEvent) => {
    const next = neighbour(event.key, tabStop, counts.length);
    if (next === null) return;
    event.preventDefault();
    setTabStop(next);
    group.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div>
      <div
        ref={group}
        role="toolbar"
        aria-label={label}
        tabIndex={-1}
        className="flex h-30 items-stretch gap-[3px] outline-none"
        onKeyDown={walk}
        onPointerLeave={() => setTold(null)}
      >
        {counts.map((count, bar) => {
          const rating = (bar + 1) / 2;
          const mine = rating === own;
          return (
            <button
              key={bar}
              type="button"
              tabIndex={bar === tabStop ? 0 : -1}
              aria-label={barWords(rating, count, mine)}
              className="group/bar flex min-w-0 flex-1 flex-col justify-end rounded-tile outline-offset-1"
              onPointerEnter={() => setTold(bar)}
              onFocus={() => {
                setTold(bar);
                setTabStop(bar);
              }}
              onBlur={() => setTold(null)}
              onClick={() => setTold(bar)}
            >
              {mine && <span className="pb-1 text-center text-12 font-semibold text-accent">you</span>}
              <span
                className={`block min-h-1 w-full rounded-t-tile transition-[height] duration-300 motion-reduce:transition-none ${mine ? "bg-accent-fill" : "bg-bar group-hover/bar:bg-text-3"}`}
                style={{ height: `${(count / most) * 80}%` }}
              />
            </button>
          );
        })}
      </div>
      <div className="flex h-6 items-end justify-between text-12 text-text-3" aria-hidden="true">
        <span>½</span>
        {told !== null && <span className="text-text-1">{barText(told, counts, total)}</span>}
        <span>5</span>
      </div>
    </div>
  );
}

function ratings(count: number): string {
  return `${whole.format(count)} ${plural.select(count) === "one" ? "rating" : "ratings"}`;
}

/** "4½ stars: 12 ratings, yours among them". */
function barWords(rating: number, count: number, mine: boolean): string {
  return `${starsWords(rating)}: ${ratings(count)}${mine ? ", yours among them" : ""}`;
}

/** "4½: 12 ratings, 24%". */
function barText(bar: number, counts: readonly number[], total: number): string {
  const count = counts[bar] ?? 0;
  const share = total > 0 ? `, ${percent.format(count / total)}` : "";
  return `${starsText((bar + 1) / 2)}: ${ratings(count)}${share}`;
}

function neighbour(key: string, at: number, length: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(length - 1, at + 1);
    case "ArrowLeft":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}
