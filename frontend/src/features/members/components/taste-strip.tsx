import type { RatedFilm } from "../api/get-member";

/** Fewer make no picture. */
const ENOUGH = 6;

/**
 * One stripe a film, in the order rated: a thin slice of its poster drawn out long, so that only its colours are left.
 * The films themselves stand below.
 */
export function TasteStrip({ films }: { films: readonly RatedFilm[] }) {
  if (films.length < ENOUGH) return null;
  const ordered = [...films].reverse();
  return (
    <section aria-labelledby="taste-strip" className="pt-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 pb-3">
        <h2 id="taste-strip" className="text-22">
          Taste, one stripe a film
        </h2>
        <p className="text-14 text-text-3">
          the last {films.length} in the order rated, in each poster’s own colours
        </p>
      </header>
      <div aria-hidden="true" className="flex h-28 overflow-hidden rounded-md">
        {ordered.map(({ movie }) => (
          <span key={movie.id} className="relative min-w-0 flex-1 overflow-hidden bg-surface-2">
            <img
              src={movie.poster_url}
              alt=""
              loading="lazy"
              decoding="async"
              draggable={false}
              className="absolute inset-x-0 top-1/2 aspect-2/3 w-full -translate-y-1/2 scale-y-[60] object-cover"
            />
          </span>
        ))}
      </div>
      <p aria-hidden="true" className="flex justify-between pt-1.5 text-12 text-text-3">
        <span>{ordered[0]?.movie.title}</span>
        <span>{ordered.at(-1)?.movie.title}</span>
      </p>
    </section>
  );
}
