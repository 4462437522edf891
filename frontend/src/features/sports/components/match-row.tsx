import type { MatchSummary, TeamRef } from "@/contract/events";
import { Glow } from "@/ui/glow";
import { ScoreTile } from "@/ui/score-tile";
import { useNow } from "@/ui/use-now";
import { useTimeZone } from "../hooks/use-time-zone";
import { minuteNow } from "../match-clock";
import { ahead, isInPlay, isOver, isUpcoming, type Side } from "../match-status";
import { lastMomentText, untilText } from "../sentences";
import { dayOf, kickoffText, shortDate, timeOf } from "../time-zone";
import { Crest } from "./crest";
import { MatchTime } from "./match-time";
import { MatchLink } from "./match-link";

interface MatchRowProps {
  match: MatchSummary;
  /** Leave the weekday out: the list is of one day. */
  oneDay?: boolean;
}

/** One match on one line; columns are fixed so that tiles line up down the page. */
export function MatchRow({ match, oneDay = false }: MatchRowProps) {
  const now = useNow("half-minute");
  const zone = useTimeZone();
  const { home, away, score } = match;
  const live = isInPlay(match);
  const leader = ahead(match);
  const when = live
    ? minuteNow(match, now)
    : oneDay
      ? timeOf(match.kickoff, zone)
      : kickoffText(match.kickoff, now, zone);
  const note = noteOf(match, oneDay, now, zone);
  return (
    <li className="relative border-t border-line">
      <MatchLink
        match={match}
        when={when}
        className="relative grid min-h-[52px] items-center grid-cols-[3.5rem_minmax(0,1fr)_3.75rem_minmax(0,1fr)] gap-x-1.5 rounded-sm px-2 sm:grid-cols-[5.5rem_minmax(0,1fr)_3.75rem_minmax(0,1fr)_minmax(0,9rem)] sm:gap-x-3 hover:bg-surface-1 sm:min-h-[47px] sm:px-3"
      >
        <Glow of={`${score.home}-${score.away}`} />
        <span className="text-14">
          <MatchTime match={match} onlyTime={oneDay} />
        </span>
        <TeamName team={home} side="home" leading={leader === "home"} />
        <span className="flex justify-center gap-1">
          {live || isOver(match) ? (
            <>
              <ScoreTile value={score.home} lit={live} />
              <ScoreTile value={score.away} lit={live} />
            </>
          ) : (
            <span className="text-text-3">–</span>
          )}
        </span>
        <TeamName team={away} side="away" leading={leader === "away"} />
        <span className="hidden truncate text-right text-12 text-text-3 sm:block">{note}</span>
      </MatchLink>
    </li>
  );
}

/** On a page of one day the last thing that happened; among several days, when a result was. */
function noteOf(match: MatchSummary, oneDay: boolean, now: number, zone: string): string {
  if (isUpcoming(match)) return untilText(match.kickoff, now);
  if (!isOver(match) || oneDay) return lastMomentText(match);
  const day = dayOf(match.kickoff, zone);
  return day === dayOf(now, zone) ? timeOf(match.kickoff, zone) : shortDate(day);
}

function TeamName({ team, side, leading }: { team: TeamRef; side: Side; leading: boolean }) {
  const weight = leading ? "font-semibold text-text-1" : "";
  return (
    <span
      className={`flex min-w-0 items-center gap-3 ${side === "home" ? "flex-row-reverse text-right" : ""}`}
    >
      <span className="hidden sm:contents">
        <Crest team={team} />
      </span>
      <span className={`min-w-0 text-14 sm:truncate sm:text-16 ${weight}`}>{team.name}</span>
    </span>
  );
}
