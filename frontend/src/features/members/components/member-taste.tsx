import { Histogram } from "@/ui/histogram";
import type { Taste } from "../api/get-member";

const stars = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What somebody likes, and how they rate. */
export function MemberTaste({ taste, name, yours }: { taste: Taste; name: string; yours: boolean }) {
  const { favorite_genres, average_rating, histogram } = taste;
  if (average_rating === null) return null;
  return (
    <div className="grid gap-x-12 gap-y-8 pt-8 lg:grid-cols-2">
      {favorite_genres.length > 0 && <Genres genres={favorite_genres} />}
      <section aria-labelledby="how-rated">
        <header className="flex items-baseline justify-between gap-4 pb-3">
          <h2 id="how-rated" className="text-18">
            {yours ? "How you rate" : `How ${name} rates`}
          </h2>
          <p className="text-14 text-text-3">
            <span className="font-semibold text-text-1">{stars.format(average_rating)}</span> on average
          </p>
        </header>
        <Histogram label={`Ratings by ${yours ? "you" : name}, by stars`} counts={histogram} own={null} />
      </section>
    </div>
  );
}

function Genres({ genres }: { genres: Taste["favorite_genres"] }) {
  const most = Math.max(1, ...genres.map(({ count }) => count));
  return (
    <section aria-labelledby="genres-loved">
      <header className="flex items-baseline justify-between gap-4 pb-1">
        <h2 id="genres-loved" className="text-18">
          Loves
        </h2>
        <p className="text-14 text-text-3">films given four stars or more</p>
      </header>
      <ul role="list">
        {genres.map(({ genre, count }) => (
          <li
            key={genre}
            className="grid h-10 grid-cols-[8.5rem_minmax(0,1fr)_2.5rem] items-center gap-3 border-b border-line text-14"
          >
            <span className="truncate text-text-2">{genre}</span>
            <span
              aria-hidden="true"
              className="block h-3 rounded-tile bg-accent-fill"
              style={{ width: `${(count / most) * 100}%` }}
            />
            <span className="text-end font-semibold text-text-1">
              {count}
              <span className="sr-only"> {count === 1 ? "film" : "films"}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
