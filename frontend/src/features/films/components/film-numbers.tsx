import { Histogram } from "@/ui/histogram";
import { Ticking } from "@/ui/ticking";
import type { MovieDetail } from "../api/films-key";
import { averageText, counted } from "../film-facts";

/** How everybody rates the film: pushed, so it moves while one looks. */
export function FilmNumbers({ movie }: { movie: MovieDetail }) {
  const { average, count, histogram } = movie.rating;
  return (
    <section aria-label="Ratings of all members">
      <p className="flex items-baseline gap-3 pb-1">
        {average === null ? (
          <span className="text-text-3">Nobody has rated it yet. Be the first.</span>
        ) : (
          <>
            <Ticking value={averageText(average)} className="display text-36 font-extrabold text-text-1" />
            <span className="text-text-3">from {counted(count, "member", "members")}</span>
          </>
        )}
      </p>
      <Histogram label="Ratings by stars" counts={histogram} own={movie.mine?.rating ?? null} />
    </section>
  );
}
