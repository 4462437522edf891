import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import { SkeletonRows } from "@/ui/skeleton";
import { usePopularFilms, type ListedFilm } from "../api/get-popular";

const ROWS = 5;
const count = new Intl.NumberFormat("en");
const average = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The films that members rate most, with what they give them. */
export function MostRated() {
  const { data, error } = usePopularFilms(ROWS);
  // A side note: when it cannot be told, the page does without it.
  if (error && !data) return null;
  return (
    <section>
      <header className="flex items-baseline justify-between pb-3">
        <h2 className="text-16">Most rated here</h2>
        <span className="text-12 text-text-3">average, ratings</span>
      </header>
      {data ? (
        <ol role="list" className="border-b border-line">
          {data.map((film, place) => (
            <RatedFilm key={film.id} film={film} place={place + 1} />
          ))}
        </ol>
      ) : (
        <SkeletonRows rows={ROWS} height="h-[71px]" label="Loading: Most rated here" />
      )}
    </section>
  );
}

function RatedFilm({ film, place }: { film: ListedFilm; place: number }) {
  const { rating, genres } = film;
  return (
    <li className="border-t border-line">
      <Link to={`/films/${film.id}`} className="flex min-h-[70px] items-center gap-3 hover:bg-surface-1">
        <span className="display w-5 flex-none text-18 text-text-3">{place}</span>
        <span className="w-9 flex-none">
          <Poster src={film.poster_url} title={film.title} decorative />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold text-text-1">{film.title}</span>
          <span className="block truncate text-12 text-text-3">
            {[film.release_year, genres[0]?.name].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span className="flex-none text-right">
          <span className="display block text-16 text-text-1">
            {rating.average === null ? "–" : average.format(rating.average)}
          </span>
          <span className="block text-12 text-text-3">{count.format(rating.count)}</span>
        </span>
      </Link>
    </li>
  );
}
