import { Rail } from "@/ui/rail";
import { ErrorState } from "@/ui/states";
import { useSimilar } from "../api/get-similar";
import { FilmCard } from "./film-card";
import { RailSkeleton } from "./rail-skeleton";

const TITLE = "Goes well after this";

/** Films like this one, each with the reason below it. */
export function SimilarRail({ movie }: { movie: number }) {
  const { data, error, refetch } = useSimilar(movie);
  if (error && !data) return <ErrorState what={TITLE} error={error} onRetry={() => void refetch()} />;
  if (data?.length === 0) return null;
  return (
    <section aria-labelledby="goes-well">
      <h2 id="goes-well" className="pb-3 text-22">
        {TITLE}
      </h2>
      {data ? (
        <Rail label={TITLE}>
          {data.map((similar) => (
            <li key={similar.id} className="rail-poster">
              <FilmCard movie={similar} because={similar.because} />
            </li>
          ))}
        </Rail>
      ) : (
        <RailSkeleton label={`Loading: ${TITLE}`} />
      )}
    </section>
  );
}
