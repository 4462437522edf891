import { Star } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { RecommendedItem } from "@/contract/events";
import { Button } from "@/ui/button";
import { Poster } from "@/ui/poster";
import { Skeleton } from "@/ui/skeleton";
import { StarRating } from "@/ui/star-rating";
import { usePickFacts } from "../api/get-pick-facts";
import { noteClick, useDismiss } from "../api/send-feedback";
import { factsLine } from "../facts";
import { reasonLine } from "../rails";

/** Save a rating. Rejects with a sentence when it could not be saved. */
export type Rate = (movie: number, rating: number) => Promise<void>;

interface PickProps {
  item: RecommendedItem;
  rate: Rate;
  /** Called before the person changes the rails by what they do here. */
  onActing: () => void;
}

/** The one film on top: large, and why. */
export function Pick({ item, rate, onActing }: PickProps) {
  const { movie } = item;
  const facts = usePickFacts(movie.id);
  const { article, acting } = useFocusOnSuccessor(movie.id);
  return (
    <article ref={article} aria-label={`Your pick: ${movie.title}`} className="flex gap-4 sm:gap-7">
      <Link
        to={`/films/${movie.id}`}
        tabIndex={-1}
        aria-hidden="true"
        className="w-[122px] flex-none sm:w-[208px]"
        onClick={() => noteClick(item)}
      >
        <Poster key={movie.id} src={movie.poster_url} title={movie.title} eager className="shadow-soft" />
      </Link>
      <div key={movie.id} className="appears min-w-0 flex-1">
        <p className="line-clamp-2 font-semibold text-accent">{reasonLine(item)}</p>
        <h2 className="display text-36 leading-none font-extrabold text-balance lg:text-[3.75rem]">
          <Link to={`/films/${movie.id}`} className="hover:underline" onClick={() => noteClick(item)}>
            {movie.title}
          </Link>
        </h2>
        <p className="mt-2 min-h-5">{factsLine(movie.release_year, facts.data)}</p>
        <div className="mt-3 hidden min-h-13.5 max-w-[34rem] sm:block">
          {facts.isPending ? (
            <>
              <Skeleton className="mt-1 h-5 w-full" />
              <Skeleton className="mt-2 h-5 w-2/3" />
            </>
          ) : (
            <p className="line-clamp-3 text-18 text-text-1">{facts.data?.description}</p>
          )}
        </div>
        <PickActions
          item={item}
          rate={rate}
          onActing={() => {
            acting();
            onActing();
          }}
        />
      </div>
    </article>
  );
}

/** Whoever has rated or dropped the pick goes on with the next one, whose controls stand in the same place. */
function useFocusOnSuccessor(movie: number) {
  const article = useRef<HTMLElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (acted.current && lost) article.current?.querySelector("button")?.focus({ preventScroll: true });
    acted.current = false;
  }, [movie]);
  return { article, acting: () => void (acted.current = true) };
}

function PickActions({ item, rate, onActing }: PickProps) {
  const [rating, setRating] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const dismiss = useDismiss();
  const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  const save = (stars: number | null) => {
    if (stars === null) return setRating(false);
    setProblem(null);
    onActing();
    rate(item.movie.id, stars).catch(failed);
  };
  const drop = () => {
    setProblem(null);
    onActing();
    dismiss.mutate(item, { onError: failed });
  };
  return (
    <div className="mt-4">
      {rating ? (
        <div className="appears flex flex-wrap items-center gap-x-4 gap-y-2">
          <StarRating label={`Rate ${item.movie.title}`} value={null} onChange={save} takesFocus />
          <Button kind="plain" className="px-2" onClick={() => setRating(false)}>
            Cancel
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap gap-2.5">
          <Button kind="primary" onClick={() => setRating(true)}>
            <Star size={18} strokeWidth={1.5} aria-hidden="true" />
            Rate
          </Button>
          <Button onClick={drop} aria-label={`Not for me: ${item.movie.title}`}>
            Not for me
          </Button>
        </div>
      )}
      {problem && (
        <p role="alert" className="appears pt-2 text-14 text-bad">
          {problem}
        </p>
      )}
    </div>
  );
}
