import type { ReactNode } from "react";
import { ErrorState } from "@/ui/states";
import { useForYou } from "../api/get-for-you";
import { useShownRails } from "../hooks/use-shown-rails";
import { isCold, type ForYou as Recommended } from "../rails";
import { ChangeLine } from "./change-line";
import { FilmRail } from "./film-rail";
import { FirstRatings } from "./first-ratings";
import { ForYouSkeleton } from "./for-you-skeleton";
import { Pick, type Rate } from "./pick";

interface ForYouProps {
  rate: Rate;
  /** Stands after the first rail. */
  between: ReactNode;
}

/** What somebody signed in may like: one pick, the rest of its rail, then rails with an idea each. */
export function ForYou({ rate, between }: ForYouProps) {
  const { data, error, refetch } = useForYou();
  if (data) return <Rails latest={data} rate={rate} between={between} />;
  return (
    <div className="space-y-9">
      {error ? (
        <ErrorState what="Your films" error={error} onRetry={() => void refetch()} />
      ) : (
        <ForYouSkeleton />
      )}
      {between}
    </div>
  );
}

function Rails({ latest, rate, between }: ForYouProps & { latest: Recommended }) {
  const { forYou, marks, waiting, showNow, causing, holds } = useShownRails(latest);
  const [top, ...others] = forYou.rails;
  const [pick, ...rest] = top?.items ?? [];
  return (
    <div className="space-y-9">
      <FirstRatings
        cold={isCold(latest.rails)}
        rate={(movie, rating) => {
          causing();
          return rate(movie, rating);
        }}
      />
      <div className="space-y-9" {...holds}>
        {pick && <Pick item={pick} rate={rate} onActing={causing} />}
        {top && (
          <FilmRail
            id={top.id}
            title="For you"
            items={rest}
            marks={marks}
            aside={
              waiting ? (
                <button
                  type="button"
                  className="appears min-h-8 rounded-full bg-accent-fill px-3 text-14 font-semibold text-accent-ink"
                  onClick={showNow}
                >
                  Updated. Show the new order
                </button>
              ) : forYou.change ? (
                <ChangeLine change={forYou.change} />
              ) : (
                <p className="text-14 text-text-3">{top.reason}</p>
              )
            }
          />
        )}
        {between}
        {others.map((rail) => (
          <FilmRail
            key={rail.id}
            id={rail.id}
            title={rail.title}
            items={rail.items}
            marks={marks}
            aside={<p className="text-14 text-text-3">{rail.reason}</p>}
          />
        ))}
      </div>
    </div>
  );
}
