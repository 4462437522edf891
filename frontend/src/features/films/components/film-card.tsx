import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import type { Movie } from "../api/films-key";
import { PosterCaption } from "./poster-caption";

interface FilmCardProps {
  movie: Movie;
  /** Why it is here; the year when there is no reason. */
  because?: string;
}

/** A small poster on a rail, its title, and why it is here: below it, and whole on it while one looks closer. */
export function FilmCard({ movie, because }: FilmCardProps) {
  return (
    <Link to={`/films/${movie.id}`} className="group block">
      <span className="relative block overflow-hidden rounded-sm">
        <Poster src={movie.poster_url} title={movie.title} decorative />
        <PosterCaption movie={movie} hidden>
          {because}
        </PosterCaption>
      </span>
      <span className="mt-2 line-clamp-2 font-semibold text-text-1 group-hover:underline">{movie.title}</span>
      <span className="mt-0.5 line-clamp-3 text-12 text-text-3">{because ?? movie.release_year}</span>
    </Link>
  );
}
