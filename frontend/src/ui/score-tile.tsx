import { useChanges } from "./use-changes";

const sizes = {
  strip: "h-5 w-[18px] text-12",
  row: "h-[30px] w-[26px] text-18",
  list: "h-9 w-8 text-22",
};

interface ScoreTileProps {
  value: number;
  /** Lit: a number that is live, or yours. A finished score stands on the same tile, unlit. */
  lit: boolean;
  size?: keyof typeof sizes;
}

/** One digit, or two, on a board tile: the signature of the house. */
export function ScoreTile({ value, lit, size = "row" }: ScoreTileProps) {
  const changes = useChanges(value);
  const colours = lit ? "bg-board text-board-ink" : "bg-surface-2 text-text-2";
  return (
    <span
      className={`display inline-grid flex-none place-items-center rounded-tile leading-none font-extrabold ${sizes[size]} ${colours}`}
    >
      <span key={changes} className={changes > 0 ? "ticks" : ""}>
        {value}
      </span>
    </span>
  );
}
