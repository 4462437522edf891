import { Link } from "react-router";
import { useInPlay } from "../api/get-in-play";
import type { MatchDay } from "../api/get-sports-home";
import { shortDate, weekdayOf } from "../time-zone";

interface DayTabsProps {
  days: readonly MatchDay[];
  today: string;
  selected: string;
}

/** The days around today; each has its own address. */
export function DayTabs({ days, today, selected }: DayTabsProps) {
  const live = useInPlay().data?.length;
  return (
    <nav aria-label="Days" className="sideways -mx-4 px-4 sm:mx-0 sm:px-0">
      <ul role="list" className="flex gap-1">
        {days.map((day) => {
          const isToday = day.date === today;
          return (
            <li key={day.date} className="min-w-[66px] flex-1 sm:w-[92px] sm:flex-none">
              <Link
                to={isToday ? "/scores" : `/scores?date=${day.date}`}
                aria-current={day.date === selected ? "date" : undefined}
                className="flex h-[52px] flex-col items-center justify-center rounded-md border-b-2 border-transparent whitespace-nowrap hover:bg-surface-1 aria-[current=date]:border-accent-fill aria-[current=date]:bg-surface-2"
              >
                <span className="display text-16 text-text-1">{isToday ? "Today" : weekdayOf(day.date)}</span>
                <span className="text-12 text-text-3">
                  <DayNote day={day} today={today} live={live} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface DayNoteProps {
  day: MatchDay;
  today: string;
  live: number | undefined;
}

/** What a day's tab says below its name: what is on now, what was when, how much is to come. */
function DayNote({ day, today, live }: DayNoteProps) {
  if (day.date < today) return shortDate(day.date);
  if (day.date === today) return `${live ?? day.live} live`;
  return (
    <>
      {day.matches}
      <span className="max-sm:sr-only"> {day.matches === 1 ? "match" : "matches"}</span>
    </>
  );
}
