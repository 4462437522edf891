import { useState } from "react";
import { Link, useLocation } from "react-router";
import { ApiError } from "@/contract/http";
import { RatingTile } from "@/ui/rating-tile";
import { StarRating } from "@/ui/star-rating";
import { starsText } from "@/ui/stars";
import { useNow } from "@/ui/use-now";
import { useViewer } from "@/ui/viewer";
import type { MovieDetail } from "../api/films-key";
import { useRateMovie } from "../api/rate-movie";
import { forgetRating, keepRating, keptRating } from "../pending-rating";

/** In milliseconds. */
const JUST_NOW = 60_000;

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
  /** Whether the value is a rating, not only kept to become one. */
  given?: boolean;
  onChange: (rating: number | null) => void;
}

function Stars({ movie, value, given = true, onChange }: StarsProps) {
  return (
    <StarRating
      label={`Rate ${movie.title}`}
      value={value}
      onChange={onChange}
      lead={(shown) => <RatingTile rating={shown} lit={given && shown !== null && shown === value} />}
    />
  );
}

const row = "flex flex-wrap items-center justify-between gap-x-5 gap-y-2";
const note = "flex flex-wrap lg:min-h-9 items-center gap-x-3 text-12 text-text-3";

function OwnStars({ movie }: { movie: MovieDetail }) {
  const rate = useRateMovie(movie.id);
  // What stood here before the last press, to go back to; undefined before the first one.
  const [before, setBefore] = useState<number | null>();
  const own = movie.mine?.rating ?? null;
  const press = (rating: number | null) => {
    if (rating === own) return;
    setBefore(own);
    rate.mutate(rating, {
      onError: (error) => {
        // Signed out meanwhile: the stars wait until they can be saved, as those of a guest do.
        if (isSignedOut(error) && rating !== null) keepRating(movie.id, rating);
      },
    });
  };
  const undo = () => {
    if (before === undefined) return;
    setBefore(undefined);
    rate.mutate(before);
  };
  const fresh = rate.isSuccess && before !== undefined;
  const justNow = useNow("half-minute") - rate.submittedAt < JUST_NOW;
  const retry = () => rate.mutate(rate.variables ?? null);
  return (
    <>
      <div className={row}>
        <Stars movie={movie} value={own} onChange={press} />
        <div className={note}>
          <span role="status" className={own === null && !rate.isPending && !fresh ? "max-lg:sr-only" : ""}>
            {stateText(own, rate.isPending, fresh)}
            {fresh && justNow && " just now"}
          </span>
          {fresh && <Small onClick={undo}>Undo</Small>}
          {!fresh && !rate.isPending && own !== null && <Small onClick={() => press(null)}>Clear</Small>}
        </div>
      </div>
      {rate.error && <Refused error={rate.error} again={retry} />}
    </>
  );
}

/** fresh: the last press is saved, and can be undone. */
function stateText(own: number | null, saving: boolean, fresh: boolean): string {
  if (saving) return "Saving…";
  if (fresh) return own === null ? "Your rating taken back" : "Your rating saved";
  return own === null ? "Not rated by you yet" : "Your rating";
}

const isSignedOut = (error: Error) => error instanceof ApiError && error.status === 401;

function Refused({ error, again }: { error: Error; again: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-x-3 pt-1 text-14 text-bad">
      <span>Your rating was not saved. {error.message}</span>
      {isSignedOut(error) ? <SignIn /> : <Small onClick={again}>Try again</Small>}
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
      <Stars movie={movie} value={kept} given={false} onChange={press} />
      <p role="status" className={note}>
        {kept === null ? (
          <span className="max-lg:sr-only">Not rated by you yet</span>
        ) : (
          <span className="text-14 text-text-2">
            <SignIn>Sign in to rate</SignIn>. Your {starsText(kept)} {kept > 1 ? "stars are" : "star is"}{" "}
            kept.
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
