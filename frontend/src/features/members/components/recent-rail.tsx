import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import { Rail } from "@/ui/rail";
import { RelativeTime } from "@/ui/relative-time";
import { RatingTile } from "@/ui/rating-tile";
import { starsWords } from "@/ui/stars";
import type { RatedFilm } from "../api/get-member";

/** What somebody rated last. The tile is theirs, so it stays unlit unless they are you. */
export function RecentRail({ films, yours }: { films: readonly RatedFilm[]; yours: boolean }) {
  return (
    <section aria-labelledby="recently-rated" className="pt-8">
      <h2 id="recently-rated" className="pb-3 text-22">
        Recently rated
      </h2>
      <Rail label="Recently rated">
        {films.map(({ movie, rating, rated_at }) => (
          <li key={movie.id} className="rail-poster">
            <Link to={`/films/${movie.id}`} className="group block">
              <span className="relative block">
                <Poster src={movie.poster_url} title={movie.title} decorative />
                <span className="absolute end-1.5 top-1.5">
                  <RatingTile rating={rating} lit={yours} size="small" />
                </span>
              </span>
              <span className="mt-2 line-clamp-2 font-semibold text-text-1 group-hover:underline">
                {movie.title}
              </span>
              <span className="sr-only">, {starsWords(rating)},</span>{" "}
              <span className="block text-12 text-text-3">
                <RelativeTime at={rated_at} />
              </span>
            </Link>
          </li>
        ))}
      </Rail>
    </section>
  );
}
