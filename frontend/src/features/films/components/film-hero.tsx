import { Link } from "react-router";
import type { MovieDetail } from "../api/films-key";
import { ageText, countryName, runtimeText } from "../film-facts";
import { HereNow } from "./here-now";

/** The title over the poster's own drawing, wide and faded. Stands in the first row of the film's grid. */
export function FilmHero({ movie }: { movie: MovieDetail }) {
  return (
    <>
      <div className="film-wash" aria-hidden="true">
        {movie.backdrop_url && (
          <img
            src={movie.backdrop_url}
            alt=""
            decoding="async"
            className="absolute inset-y-0 end-0 h-full w-full object-cover lg:w-[72%]"
          />
        )}
        <span className="film-fade" />
      </div>
      <header className="film-head">
        <h1 className={`film-title ${sizeOf(movie.title)}`}>{movie.title}</h1>
        <Facts movie={movie} />
      </header>
      <HereNow film={movie.id} />
    </>
  );
}

function Facts({ movie }: { movie: MovieDetail }) {
  const { original_title, title, release_year, runtime, genres, country, age_rating } = movie;
  return (
    <div className="max-w-[30rem] pt-2 text-14 text-on-wash-quiet lg:text-16">
      {original_title !== title && (
        <p className="pb-0.5" lang={movie.language ?? undefined}>
          {original_title}
        </p>
      )}
      <p className="[&>*:not(:last-child)]:after:me-1 [&>*:not(:last-child)]:after:content-['\00a0·']">
        <span>{release_year}</span>
        {runtime !== null && <span className="whitespace-nowrap">{runtimeText(runtime)}</span>}
        {genres.length > 0 && (
          <span>
            {genres.map(({ slug, name }, place) => (
              <span key={slug}>
                {place > 0 && ", "}
                <Link
                  to={`/films?genre=${slug}`}
                  className="py-3.5 underline decoration-transparent underline-offset-4 hover:decoration-current"
                >
                  {place === 0 ? name : name.toLowerCase()}
                </Link>
              </span>
            ))}
          </span>
        )}
        {country && <span>{countryName(country)}</span>}
        {age_rating !== null && <span className="whitespace-nowrap">{ageText(age_rating)}</span>}
      </p>
    </div>
  );
}

/** The longer, the smaller: a title fits on two lines, whatever it is. */
function sizeOf(title: string): string {
  const longestWord = Math.max(...title.split(/\s+/).map((word) => word.length));
  const letters = Math.max(title.length, longestWord * 1.6);
  if (letters <= 9) return "text-[3.25rem] sm:text-[4.25rem] lg:text-[5.5rem]";
  if (letters <= 16) return "text-[2.5rem] sm:text-[3.25rem] lg:text-[4.25rem]";
  if (letters <= 30) return "text-28 sm:text-[2.75rem] lg:text-[3.25rem]";
  return "text-22 sm:text-36 lg:text-[2.5rem]";
}
