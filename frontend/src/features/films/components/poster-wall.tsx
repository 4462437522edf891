import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import { RatingTile } from "@/ui/rating-tile";
import { Skeleton } from "@/ui/skeleton";
import { starsWords } from "@/ui/stars";
import type { Movie } from "../api/films-key";
import { averageText } from "../film-facts";
import { PosterCaption } from "./poster-caption";

const wall = "grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-5 lg:grid-cols-6 lg:gap-2.5 xl:grid-cols-7";

/** On screen before anybody scrolls. */
const AT_ONCE = 14;

/** Posters edge to edge; a word about each while one looks closer. */
export function PosterWall({ movies }: { movies: readonly Movie[] }) {
  return (
    <ul role="list" aria-label="Films" className={wall}>
      {movies.map((movie, place) => (
        <li key={movie.id}>
          <WallPoster movie={movie} eager={place < AT_ONCE} />
        </li>
      ))}
    </ul>
  );
}

function WallPoster({ movie, eager }: { movie: Movie; eager: boolean }) {
  const own = movie.mine?.rating ?? null;
  return (
    <Link
      to={`/films/${movie.id}`}
      aria-label={sentence(movie)}
      className="group relative block overflow-hidden rounded-sm"
    >
      <Poster src={movie.poster_url} title={movie.title} decorative eager={eager} />
      <PosterCaption movie={movie} hidden>
        {movie.title}
      </PosterCaption>
      {own !== null && (
        <span className="absolute end-1.5 top-1.5">
          <RatingTile rating={own} lit size="small" />
        </span>
      )}
    </Link>
  );
}

/** "Heat, 1995, 4.2 on average, yours 4½ stars". */
function sentence({ title, release_year, rating, mine }: Movie): string {
  const parts = [title, String(release_year)];
  if (rating.average !== null) parts.push(`${averageText(rating.average)} on average`);
  if (mine?.rating) parts.push(`yours ${starsWords(mine.rating)}`);
  return parts.join(", ");
}

export function PosterWallSkeleton() {
  return (
    <div role="status" aria-label="Loading films" className={wall}>
      {Array.from({ length: 21 }, (_, place) => (
        <Skeleton key={place} className="aspect-2/3 w-full" />
      ))}
    </div>
  );
}
