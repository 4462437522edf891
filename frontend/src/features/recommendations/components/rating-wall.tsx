import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import { Rail } from "@/ui/rail";
import { StarRating } from "@/ui/star-rating";
import type { ListedFilm } from "../api/get-popular";
import { RailSkeleton } from "./for-you-skeleton";

interface RatingWallProps {
  title: string;
  lead: ReactNode;
  /** Undefined while on their way. */
  films: ListedFilm[] | undefined;
  ratings: Readonly<Record<number, number>>;
  onRate: (movie: number, rating: number) => void;
  problem?: string | null;
  /** For a screen reader: what has just happened. */
  said?: string | null;
}

/** Films everybody knows, each with its stars. */
export function RatingWall({ title, lead, films, ratings, onRate, problem, said }: RatingWallProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="text-28 font-extrabold">
        {title}
      </h2>
      <div className="pt-1 pb-4 text-16 text-text-3">{lead}</div>
      {problem && (
        <p role="alert" className="appears pb-3 text-14 text-bad">
          {problem}
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {films ? (
        <Rail label={title}>
          {films.map((film) => (
            <li key={film.id} className="rail-stars">
              <Link to={`/films/${film.id}`} aria-label={film.title} className="pointer-coarse:row-span-2">
                <Poster src={film.poster_url} title={film.title} decorative />
              </Link>
              <span className="mt-2 block truncate font-semibold text-text-1 pointer-coarse:self-end pointer-coarse:px-2">
                {film.title}
              </span>
              <StarRating
                label={`Rate ${film.title}`}
                value={ratings[film.id] ?? null}
                onChange={(stars) => {
                  if (stars !== null) onRate(film.id, stars);
                }}
                size="small"
              />
            </li>
          ))}
        </Rail>
      ) : (
        <RailSkeleton />
      )}
    </section>
  );
}
