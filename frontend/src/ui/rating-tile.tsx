import { starsText } from "./stars";

const sizes = {
  /** On a corner of a poster. */
  small: "h-[26px] min-w-[26px] px-1 text-16",
  /** Beside the stars. */
  large: "h-13 w-15 text-28",
};

interface RatingTileProps {
  /** 0.5 to 5, or null while there is none. */
  rating: number | null;
  /** Lit: it is your rating. Unlit while it is only being thought of. */
  lit: boolean;
  size?: keyof typeof sizes;
}

/** Stars as a number on a board tile, "4½". What it means stands beside it in words. */
export function RatingTile({ rating, lit, size = "large" }: RatingTileProps) {
  const colours = lit ? "bg-board text-board-ink" : "bg-surface-2 text-text-2";
  const shape = size === "large" ? "rounded-sm" : "rounded-tile";
  return (
    <span
      aria-hidden="true"
      className={`display inline-grid flex-none place-items-center leading-none font-extrabold ${shape} ${sizes[size]} ${colours}`}
    >
      {rating === null ? "–" : starsText(rating)}
    </span>
  );
}
