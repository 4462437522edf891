import { Play } from "lucide-react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { ApiError } from "@/contract/http";
import { MissingPage } from "@/ui/missing-page";
import { Poster } from "@/ui/poster";
import { Skeleton } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import type { MovieDetail } from "../api/films-key";
import { useMovie } from "../api/get-movie";
import { FilmHero } from "../components/film-hero";
import { FilmNumbers } from "../components/film-numbers";
import { FilmPeople } from "../components/film-people";
import { RatingPanel } from "../components/rating-panel";
import { SimilarRail } from "../components/similar-rail";
import "../film-page.css";

interface FilmProps {
  /** Ways to watch as another of the household. */
  profiles?: ReactNode;
}

export function Film({ profiles }: FilmProps) {
  const id = Number(useParams().id);
  const { data: movie, error, isPending, refetch } = useMovie(id);
  if (isPending) return <FilmSkeleton />;
  if (!movie) {
    if (error instanceof ApiError && error.status === 404) {
      return <MissingPage title="There is no such film" to="/films" toLabel="See all films" />;
    }
    if (error instanceof ApiError && error.code === "PERMISSION_DENIED") {
      return <NotForThisProfile sentence={error.message}>{profiles}</NotForThisProfile>;
    }
    return <ErrorState what="This film" error={error ?? new Error()} onRetry={() => void refetch()} />;
  }
  return <FilmPage key={movie.id} movie={movie} />;
}

/** Beyond the age limit of the profile that watches; another may see it. */
function NotForThisProfile({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <section className="mx-auto max-w-105 py-12">
      <title>Not for this profile · Marquee</title>
      <h1 className="text-28">Not for this profile</h1>
      <p className="mt-2 mb-5 text-text-3">{sentence}</p>
      {children}
    </section>
  );
}

function FilmPage({ movie }: { movie: MovieDetail }) {
  return (
    <article className="film-page">
      <title>{`${movie.title} (${movie.release_year}) · Marquee`}</title>
      <FilmHero movie={movie} />
      <div className="film-poster">
        <Poster src={movie.poster_url} title={movie.title} eager />
        {movie.trailer_url && <Trailer url={movie.trailer_url} />}
      </div>
      <div className="film-room" aria-hidden="true" />
      <div className="film-body">
        {movie.description && (
          <p className="max-w-[62ch] pb-5 text-16 text-text-1 lg:text-18">{movie.description}</p>
        )}
        <RatingPanel movie={movie} />
      </div>
      <div className="film-numbers">
        <FilmNumbers movie={movie} />
      </div>
      <div className="film-after">
        <SimilarRail movie={movie.id} />
      </div>
      <div className="film-people">
        <FilmPeople movie={movie} />
      </div>
    </article>
  );
}

function Trailer({ url }: { url: string }) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="mt-3.5 flex min-h-11 items-center justify-center gap-2 rounded-md bg-accent-fill font-semibold text-accent-ink hover:brightness-105"
    >
      <Play size={18} strokeWidth={1.5} aria-hidden="true" />
      <span>
        <span className="max-lg:sr-only">Watch </span>
        <span className="max-lg:capitalize">trailer</span>
      </span>
    </a>
  );
}

function FilmSkeleton() {
  return (
    <div className="film-page" role="status" aria-label="Loading the film">
      <div className="film-wash" />
      <div className="film-poster">
        <Skeleton className="aspect-2/3 w-full" />
      </div>
      <div className="film-room" />
      <div className="film-body">
        <Skeleton className="h-5 w-full" />
        <Skeleton className="mt-2 mb-6 h-5 w-3/5" />
        <Skeleton className="h-20 w-full" />
      </div>
      <div className="film-numbers">
        <Skeleton className="h-[196px] w-full" />
      </div>
    </div>
  );
}
