import { Link } from "react-router";
import { PopularRail } from "@/features/films/components/popular-rail";
import { ForYou } from "@/features/recommendations/components/for-you";
import { ForYouSkeleton } from "@/features/recommendations/components/for-you-skeleton";
import { Invitation, INVITED } from "@/features/recommendations/components/invitation";
import { MostRated } from "@/features/recommendations/components/most-rated";
import { useInPlay } from "@/features/sports/api/get-in-play";
import { LatestFinished, NextUp } from "@/features/sports/components/home-lists";
import { LiveBoard } from "@/features/sports/components/live-board";
import { useNow } from "@/ui/use-now";
import { useViewer } from "@/ui/viewer";
import { greeting, liveSentence } from "../greeting";
import { useRateAfterSigningUp, useRateFilm } from "../rating";
import { useTopics } from "../realtime-context";

const nobodys: string[] = [];
const own = ["recommendations"];

/** What is on at this moment, and what to watch next. */
export function Home() {
  const now = useNow("half-minute");
  const live = useInPlay().data?.length;
  return (
    <div className="page-grid">
      <title>Marquee</title>
      <div className="min-w-0">
        <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 pb-5">
          <h1 className="text-28 font-extrabold lg:text-36">{greeting(new Date(now))}</h1>
          <p className="text-text-3">{live === undefined ? " " : liveSentence(live)}</p>
        </header>
        <Films />
      </div>
      <aside className="min-w-0 space-y-8">
        <MostRated />
        <NextUp />
        <LatestFinished />
      </aside>
    </div>
  );
}

function Films() {
  const viewer = useViewer();
  const rate = useRateFilm();
  const rateLater = useRateAfterSigningUp();
  useTopics(viewer ? own : nobodys);
  if (viewer) return <ForYou key={viewer.id} rate={rate} between={<LiveNow />} />;
  return (
    <div className="space-y-9">
      {viewer === null ? <Invitation onRate={rateLater} /> : <ForYouSkeleton />}
      <LiveNow />
      {viewer === null && <PopularRail skip={INVITED} />}
    </div>
  );
}

function LiveNow() {
  return (
    <section aria-labelledby="live-now">
      <header className="flex items-baseline justify-between pb-3">
        <h2 id="live-now" className="text-22">
          Live now
        </h2>
        <Link to="/scores" className="text-14 text-text-3 hover:text-text-1">
          all scores
        </Link>
      </header>
      <LiveBoard />
    </section>
  );
}
