import { Link } from "react-router";
import type { MatchDetail, MatchMoment } from "@/contract/events";
import { Pulse } from "@/ui/pulse";
import { useServerNow } from "../hooks/use-server-now";
import { useTimeZone } from "../hooks/use-time-zone";
import { clockText, minuteText } from "../match-clock";
import { isGoal, isInPlay, isUpcoming, statusWord, type Side } from "../match-status";
import { untilText } from "../sentences";
import { kickoffText } from "../time-zone";
import { HeroTeam } from "./hero-team";
import { GoalSweep, HeroTile } from "./hero-tile";

const count = new Intl.NumberFormat("en");

/** The score as on a letterboard outside a cinema: lit as long as anybody looks at it. */
export function MatchHero({ match }: { match: MatchDetail }) {
  const { home, away, score } = match;
  const place = [match.venue, match.attendance ? `${count.format(match.attendance)} in the ground` : ""];
  return (
    <header className="letterboard overflow-hidden rounded-md px-4 py-4 text-board-ink sm:px-7">
      <GoalSweep goals={score.home + score.away} />
      <p className="flex justify-center gap-4 text-14 text-board-quiet sm:justify-between">
        <span>
          {match.competition.name} · {match.stage.toLowerCase()}
        </span>
        <span className="hidden sm:inline">{place.filter(Boolean).join(" · ")}</span>
      </p>
      <h1 className="sr-only">
        {home.name} against {away.name}
      </h1>
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-x-3 pt-2 md:gap-x-6 lg:grid-cols-[minmax(6rem,1fr)_minmax(0,2fr)_auto_minmax(0,2fr)_minmax(6rem,1fr)]">
        <Scorers match={match} side="home" />
        <Link to={`/teams/${home.id}`} viewTransition className="min-w-0 rounded-sm">
          <HeroTeam team={home} side="home" size="hero" />
        </Link>
        <div className="flex flex-col items-center gap-2">
          <div className="flex gap-2.5">
            <HeroTile value={isUpcoming(match) ? "–" : String(score.home)} size="hero" />
            <HeroTile value={isUpcoming(match) ? "–" : String(score.away)} size="hero" />
          </div>
          <HeroTime match={match} />
        </div>
        <Link to={`/teams/${away.id}`} viewTransition className="min-w-0 rounded-sm">
          <HeroTeam team={away} side="away" size="hero" />
        </Link>
        <Scorers match={match} side="away" />
      </div>
    </header>
  );
}

function HeroTime({ match }: { match: MatchDetail }) {
  const now = useServerNow();
  const zone = useTimeZone();
  if (isInPlay(match)) {
    return (
      <p className="display flex items-center gap-2 bg-board px-2 text-18 whitespace-nowrap text-board-live lg:text-22">
        <Pulse className="size-2.5 text-board-live!" />
        {statusWord(match.status) ?? clockText(match, now)}
      </p>
    );
  }
  return (
    <p className="display bg-board px-2 text-16 whitespace-nowrap text-board-quiet lg:text-18">
      {when(match, now, zone)}
    </p>
  );
}

function when(match: MatchDetail, now: number, zone: string): string {
  if (!isUpcoming(match)) return statusWord(match.status) ?? "";
  return [kickoffText(match.kickoff, now, zone), untilText(match.kickoff, now)].filter(Boolean).join(" · ");
}

function Scorers({ match, side }: { match: MatchDetail; side: Side }) {
  const goals = match.events.filter((moment) => isGoal(moment) && moment.side === side);
  return (
    <ul
      role="list"
      aria-label={`Goals of ${match[side].name}`}
      className={`hidden space-y-0.5 text-14 lg:block ${side === "away" ? "text-right" : ""}`}
    >
      {byScorer(goals).map(({ name, minutes }) => (
        <li key={name}>
          <span className="bg-board px-1">
            <span className="font-semibold">{name}</span> <span className="text-board-quiet">{minutes}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One line a scorer, with all the minutes. */
function byScorer(goals: readonly MatchMoment[]): { name: string; minutes: string }[] {
  const lines = new Map<string, string[]>();
  for (const goal of goals) {
    const name = goal.player ? goal.player.name : "Goal";
    const how = goal.kind === "own_goal" ? " og" : goal.kind === "penalty_goal" ? " pen" : "";
    lines.set(name, [...(lines.get(name) ?? []), minuteText(goal.minute, goal.stoppage) + how]);
  }
  return [...lines].map(([name, minutes]) => ({ name, minutes: minutes.join(", ") }));
}
