import type { ReactNode } from "react";
import type { Movie } from "../api/films-key";
import { averageText } from "../film-facts";

interface PosterCaptionProps {
  movie: Movie;
  children?: ReactNode;
  /** The same stands beside the poster for those who cannot see it. */
  hidden?: boolean;
}

/** A few words on a poster while it is pointed at, focused or held down. Its link is the `group`. */
export function PosterCaption({ movie, children, hidden = false }: PosterCaptionProps) {
  const { release_year, genres, rating } = movie;
  return (
    <span
      aria-hidden={hidden}
      className="pointer-events-none absolute inset-0 flex flex-col justify-end bg-linear-to-t from-wash from-25% via-wash/90 via-60% to-transparent p-2.5 text-12 text-on-wash-quiet opacity-0 transition-opacity duration-150 group-hover:opacity-100 group-focus-visible:opacity-100 group-active:opacity-100"
    >
      {children && <span className="pb-1 font-semibold text-on-wash">{children}</span>}
      <span>
        {release_year}
        {genres[0] && ` · ${genres[0].name}`}
      </span>
      {rating.average !== null && <span>{averageText(rating.average)} on average</span>}
    </span>
  );
}
