import { Link } from "react-router";
import { Rail } from "@/ui/rail";
import { useMovies } from "../api/get-movies";
import { FilmCard } from "./film-card";
import { RailSkeleton } from "./rail-skeleton";

const TITLE = "Popular here";
const SHOWN = 18;

/** What members watch and rate most. skip: how many of the first stand on the page already. */
export function PopularRail({ skip = 0 }: { skip?: number }) {
  const { data, error } = useMovies({ sort: "-popularity", per_page: skip + SHOWN });
  // One rail of several: when it cannot be told, the page does without it.
  if ((error && !data) || data?.items.length === 0) return null;
  return (
    <section aria-labelledby="popular-here">
      <header className="flex items-baseline justify-between pb-3">
        <h2 id="popular-here" className="text-22">
          {TITLE}
        </h2>
        <Link to="/films" className="-my-3 py-3 text-14 text-text-3 hover:text-text-1">
          all films
        </Link>
      </header>
      {data ? (
        <Rail label={TITLE}>
          {data.items.slice(skip).map((movie) => (
            <li key={movie.id} className="rail-poster">
              <FilmCard movie={movie} />
            </li>
          ))}
        </Rail>
      ) : (
        <RailSkeleton label={`Loading: ${TITLE}`} />
      )}
    </section>
  );
}
