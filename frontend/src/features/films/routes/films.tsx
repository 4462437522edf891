import { useSearchParams } from "react-router";
import { Button } from "@/ui/button";
import { EmptyState, ErrorState } from "@/ui/states";
import { useAllMovies } from "../api/get-movies";
import { PosterWall, PosterWallSkeleton } from "../components/poster-wall";
import { WallFilterBar } from "../components/wall-filter-bar";
import { counted, numberText } from "../film-facts";
import { filtersOf, isNarrowed, movieFilterOf, queryOf, type WallFilters } from "../wall-filters";

/** Every film, as a wall of posters; what it is narrowed by stands in the address. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const films = useAllMovies(movieFilterOf(filters));
  const narrow = (changed: WallFilters) => {
    setSearch(queryOf(changed), { replace: true, preventScrollReset: true });
  };
  const total = films.data?.pages[0]?.pagination.total;
  return (
    <>
      <title>Films · Marquee</title>
      <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 pb-4">
        <h1 className="text-28 font-extrabold lg:text-36">Films</h1>
        <p role="status" className="text-text-3">
          {total === undefined ? "\u00a0" : `${counted(total, "film", "films")}.`}
        </p>
        {isNarrowed(filters) && (
          <Button
            kind="plain"
            className="-my-3 px-0"
            onClick={() => narrow({ ...filtersOf(new URLSearchParams()), sort: filters.sort })}
          >
            Show all
          </Button>
        )}
      </header>
      <WallFilterBar filters={filters} onChange={narrow} />
      <Wall films={films} onShowAll={() => narrow(filtersOf(new URLSearchParams()))} />
    </>
  );
}

interface WallProps {
  films: ReturnType<typeof useAllMovies>;
  onShowAll: () => void;
}

function Wall({ films, onShowAll }: WallProps) {
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage } = films;
  if (isPending) return <PosterWallSkeleton />;
  if (!data) return <ErrorState what="The films" error={error} onRetry={() => void films.refetch()} />;
  const movies = data.pages.flatMap(({ items }) => items);
  const total = data.pages[0]?.pagination.total ?? movies.length;
  if (movies.length === 0) {
    return (
      <EmptyState title="No film is all of this" action={<Button onClick={onShowAll}>Show all films</Button>}>
        Take one thing out, or pick another decade.
      </EmptyState>
    );
  }
  return (
    <div aria-busy={isPlaceholderData} className="transition-opacity aria-busy:opacity-60">
      <PosterWall movies={movies} />
      <footer className="flex min-h-24 flex-col items-center justify-center gap-2 pt-4 text-text-3">
        {hasNextPage && (
          <Button aria-disabled={isFetchingNextPage} onClick={() => void films.fetchNextPage()}>
            {isFetchingNextPage ? "Loading…" : "Load more"}
          </Button>
        )}
        {error && (
          <p role="alert" className="text-bad">
            More films could not be loaded. {error.message}
          </p>
        )}
        <p>
          {numberText(movies.length)} of {numberText(total)}
        </p>
      </footer>
    </div>
  );
}
