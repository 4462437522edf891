import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePopularFilms } from "../api/get-popular";
import { recommendationsKey } from "../api/recommendations-key";
import type { Rate } from "./pick";
import { RatingWall } from "./rating-wall";

const ENOUGH = 5;
const OFFERED = 16;
const quickRatingsKey = [...recommendationsKey, "rated-here"] as const;

type Ratings = Readonly<Record<number, number>>;

/** What was rated on this page since it was opened; forgotten with everything personal when somebody leaves. */
function useQuickRatings() {
  const cache = useQueryClient();
  const { data } = useQuery<Ratings>({
    queryKey: quickRatingsKey,
    queryFn: () => ({}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const change = (alter: (ratings: Ratings) => Ratings) =>
    cache.setQueryData<Ratings>(quickRatingsKey, (ratings) => alter(ratings ?? {}));
  return { ratings: data ?? {}, change };
}

interface FirstRatingsProps {
  rate: Rate;
  /** Whether the rails know nothing of the person yet. */
  cold: boolean;
}

/** "Rate a few films you know", until five are rated. Then it says thanks and is gone with the next visit. */
export function FirstRatings({ rate, cold }: FirstRatingsProps) {
  const { ratings, change } = useQuickRatings();
  const popular = usePopularFilms(OFFERED);
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const count = Object.keys(ratings).length;
  if (!cold && count === 0) return null;

  const save: Rate = async (movie, rating) => {
    const before = ratings[movie];
    setProblem(null);
    change((now) => ({ ...now, [movie]: rating }));
    try {
      await rate(movie, rating);
      setLast(popular.data?.find(({ id }) => id === movie)?.title ?? null);
    } catch (error) {
      change(({ [movie]: _failed, ...rest }) => (before === undefined ? rest : { ...rest, [movie]: before }));
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  if (count >= ENOUGH) {
    return (
      <p role="status" className="appears border-y border-line py-4 text-16 text-text-2">
        <strong className="text-text-1">{ENOUGH} films rated.</strong> From here on, whatever you rate moves
        your films at once.
      </p>
    );
  }
  return (
    <RatingWall
      title="Rate a few films you know"
      lead={count === 0 ? "Your films below change with every star." : `${count} of ${ENOUGH} rated`}
      films={popular.data?.filter(({ mine }) => (mine?.rating ?? null) === null)}
      ratings={ratings}
      onRate={(movie, stars) => void save(movie, stars)}
      problem={problem}
      said={last && `Saved your rating of ${last}`}
    />
  );
}
