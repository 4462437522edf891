import { useState } from "react";
import { Link, useLocation } from "react-router";
import { ApiError } from "@/contract/http";
import { RatingTile } from "@/ui/rating-tile";
import { StarRating } from "@/ui/star-rating";
import { starsText } from "@/ui/stars";
import { useViewer } from "@/ui/viewer";
import type { MovieDetail } from "../api/films-key";
import { useRateMovie } from "../api/rate-movie";
import { forgetRating, keepRating, keptRating } from "../pending-rating";

/** Where a film is rated: the tile and the stars, and beside them what became of the last press. */
export function RatingPanel({ movie }: { movie: MovieDetail }) {
  const viewer = useViewer();
  return (
    <section aria-label="Your rating" className="border-y border-line py-3.5">
      {viewer === null ? <GuestStars movie={movie} /> : <OwnStars movie={movie} />}
    </section>
  );
}

interface StarsProps {
  movie: MovieDetail;
  value: number | null;
  onChange: (rating: number | null) => void;
}

function Stars({ movie, value, onChange }: StarsProps) {
  return (
    <StarRating
      label={`Rate ${movie.title}`}
      value={value}
      onChange={onChange}
      lead={(shown) => <RatingTile rating={shown} lit={shown !== null && shown === value} />}
    />
  );
}

const row = "flex flex-wrap items-center justify-between gap-x-5 gap-y-2";
const note = "flex min-h-9 flex-wrap items-center gap-x-3 text-12 text-text-3";

function OwnStars({ movie }: { movie: MovieDetail }) {
  const rate = useRateMovie(movie.id);
  // What stood here before the last press, to go back to; undefined before the first one.
  const [before, setBefore] = useState<number | null>();
  const own = movie.mine?.rating ?? null;
  const press = (rating: number | null) => {
    if (rating === own) return;
    setBefore(own);
    rate.mutate(rating);
  };
  const undo = () => {
    if (before === undefined) return;
    setBefore(undefined);
    rate.mutate(before);
  };
  return (
    <>
      <div className={row}>
        <Stars movie={movie} value={own} onChange={press} />
        <div className={note}>
          <span role="status">{sayState(own, before, rate)}</span>
          {rate.isSuccess && before !== undefined && <Small onClick={undo}>Undo</Small>}
          {rate.isIdle && own !== null && <Small onClick={() => press(null)}>Clear</Small>}
        </div>
      </div>
      {rate.error && <Refused error={rate.error} again={() => rate.mutate(rate.variables ?? null)} />}
    </>
  );
}

function sayState(
  own: number | null,
  before: number | null | undefined,
  { isPending, isSuccess }: { isPending: boolean; isSuccess: boolean },
): string {
  if (isPending) return "Saving…";
  if (isSuccess && before !== undefined) {
    return own === null ? "Your rating is taken back" : "Your rating saved just now";
  }
  return own === null ? "Not rated by you yet" : "Your rating";
}

function Refused({ error, again }: { error: Error; again: () => void }) {
  const signedOut = error instanceof ApiError && error.status === 401;
  return (
    <p role="alert" className="flex flex-wrap items-center gap-x-3 pt-1 text-14 text-bad">
      <span>Your rating was not saved. {error.message}</span>
      {signedOut ? <SignIn /> : <Small onClick={again}>Try again</Small>}
    </p>
  );
}

/** The stars a guest presses are kept, and saved once it is known who pressed them. */
function GuestStars({ movie }: { movie: MovieDetail }) {
  const [kept, setKept] = useState(() => keptRating(movie.id));
  const press = (rating: number | null) => {
    setKept(rating);
    if (rating === null) forgetRating();
    else keepRating(movie.id, rating);
  };
  return (
    <div className={row}>
      <Stars movie={movie} value={kept} onChange={press} />
      <p role="status" className={`${note} text-14`}>
        {kept !== null && (
          <span className="text-text-2">
            <SignIn>Sign in to rate</SignIn>. Your {starsText(kept)} {kept > 1 ? "stars are" : "star is"} kept.
          </span>
        )}
      </p>
    </div>
  );
}

function SignIn({ children = "Sign in" }: { children?: string }) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}
      className="link inline-flex min-h-11 items-center"
    >
      {children}
    </Link>
  );
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" className="link -my-1 min-h-11 min-w-11 text-14" onClick={onClick}>
      {children}
    </button>
  );
}
