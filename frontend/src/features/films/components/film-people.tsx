import type { MovieDetail, Person } from "../api/films-key";
import { countryName, creditsOf, languageName } from "../film-facts";

/** Who made the film and who is in it, and the few facts that have no place on top. */
export function FilmPeople({ movie }: { movie: MovieDetail }) {
  const { directors, writers, cast } = creditsOf(movie.people);
  return (
    <div className="space-y-6">
      <dl className="border-t border-line">
        <Names term={directors.length > 1 ? "Directors" : "Director"} people={directors} />
        <Names term={writers.length > 1 ? "Writers" : "Writer"} people={writers} />
        {movie.language && <Row term="Language">{languageName(movie.language)}</Row>}
        {movie.countries.length > 1 && (
          <Row term="Countries">{movie.countries.map(countryName).join(", ")}</Row>
        )}
      </dl>
      {cast.length > 0 && (
        <section>
          <h2 className="pb-3 text-16">Cast</h2>
          <ul role="list" className="border-b border-line">
            {cast.map((person) => (
              <li key={`${person.id} ${person.order}`} className="border-t border-line py-2">
                <span className="font-semibold text-text-1">{person.name}</span>
                {person.character && <span className="block text-12 text-text-3">{person.character}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Names({ term, people }: { term: string; people: readonly Person[] }) {
  if (people.length === 0) return null;
  return <Row term={term}>{people.map(({ name }) => name).join(", ")}</Row>;
}

function Row({ term, children }: { term: string; children: string }) {
  return (
    <div className="grid grid-cols-[96px_minmax(0,1fr)] gap-x-2 border-b border-line py-2">
      <dt className="text-text-3">{term}</dt>
      <dd className="text-text-1">{children}</dd>
    </div>
  );
}
