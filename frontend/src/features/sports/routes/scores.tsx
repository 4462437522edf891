import { useSearchParams } from "react-router";
import { SkeletonRows } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useNow } from "@/ui/use-now";
import { useInPlay } from "../api/get-in-play";
import { useSportsHome, type Competition, type SportsHome } from "../api/get-sports-home";
import { CompetitionSection, FEW } from "../components/competition-section";
import { CompetitionTables } from "../components/competition-tables";
import { DayTabs } from "../components/day-tabs";
import { NextDay } from "../components/next-day";
import { useTimeZone } from "../hooks/use-time-zone";
import { dayOf, shortDate, weekdayOf } from "../time-zone";

export function Component() {
  const now = useNow("half-minute");
  const zone = useTimeZone();
  const [search] = useSearchParams();
  const home = useSportsHome();
  const today = dayOf(now, zone);
  const date = search.get("date") ?? today;
  const competitions = useLiveFirst(home.data?.competitions ?? []);
  return (
    <div className="page-grid">
      <title>
        {date === today ? "Scores · Marquee" : `Scores, ${weekdayOf(date)} ${shortDate(date)} · Marquee`}
      </title>
      <div className="min-w-0 space-y-6">
        <header className="flex flex-wrap items-center gap-x-8 gap-y-3">
          <h1 className="text-28 font-extrabold lg:text-36">Scores</h1>
          <DayTabs days={home.data?.days ?? emptyDays(now, zone)} today={today} selected={date} />
        </header>
        {home.isPending && <SkeletonRows rows={9} height="h-[52px] sm:h-[47px]" label="Loading scores" />}
        {home.error && !home.data && (
          <ErrorState what="The scores" error={home.error} onRetry={() => void home.refetch()} />
        )}
        {home.data && (
          <>
            {competitions.map((competition) => (
              <CompetitionSection
                key={competition.id}
                competition={competition}
                date={date}
                isToday={date === today}
              />
            ))}
            <NoMatches home={home.data} date={date} />
            {date === today && <NextDay shownAbove={FEW} />}
          </>
        )}
      </div>
      <aside className="min-w-0">
        <CompetitionTables competitions={competitions} />
      </aside>
    </div>
  );
}

function NoMatches({ home, date }: { home: SportsHome; date: string }) {
  const day = home.days.find((one) => one.date === date);
  if (home.competitions.length > 0 && (!day || day.matches > 0)) return null;
  return <EmptyState title="No matches on this day">Choose another day above.</EmptyState>;
}

/** Competitions with a match in play come first; otherwise the server's order stands. */
function useLiveFirst(competitions: readonly Competition[]): Competition[] {
  const playing = new Set(useInPlay().data?.map(({ competition }) => competition.id));
  return competitions.toSorted((a, b) => Number(playing.has(b.id)) - Number(playing.has(a.id)));
}

/** Days without numbers keep the tabs' place while the numbers load. */
function emptyDays(now: number, zone: string) {
  return [-2, -1, 0, 1, 2].map((day) => ({
    date: dayOf(now + day * 86_400_000, zone),
    matches: 0,
    live: 0,
  }));
}
