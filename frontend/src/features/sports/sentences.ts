import type { MatchMoment, MatchSummary } from "@/contract/events";
import { ahead, isGoal, isInPlay, isOver, statusWord } from "./match-status";
import { minuteText } from "./match-clock";

/** What a line in a list has room for: "Adeyinka 64′", "red card Brook 70′". Empty when there is nothing to say. */
export function lastMomentText(match: MatchSummary): string {
  const moment = match.last_moment;
  if (!moment) return "";
  const minute = minuteText(moment.minute, moment.stoppage);
  const who = moment.player ? `${moment.player.name} ` : "";
  if (isGoal(moment)) return `${who}${minute}${moment.kind === "own_goal" ? " og" : ""}`;
  if (moment.kind === "red" || moment.kind === "second_yellow") return `red card ${who}${minute}`;
  if (moment.kind === "penalty_missed") return `penalty missed ${minute}`;
  if (moment.kind === "var") return `video check ${minute}`;
  return "";
}

/** "in 38 min", "in 1 h 8 min"; empty from a day on. Both in milliseconds. */
export function untilText(kickoff: string, now: number): string {
  const minutes = Math.ceil((Date.parse(kickoff) - now) / 60_000);
  if (minutes <= 0) return "about to begin";
  if (minutes < 60) return `in ${minutes} min`;
  if (minutes >= 24 * 60) return "";
  const rest = minutes % 60;
  return `in ${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ""}`;
}

/** A match in a sentence, for those who do not see the row. minute: as written beside it. */
export function matchSentence(match: MatchSummary, minute: string): string {
  const { home, away, score } = match;
  if (!isInPlay(match) && !isOver(match))
    return `${home.name} against ${away.name}, ${statusWord(match.status) ?? minute}`;
  const state = isInPlay(match) ? `live, ${statusWord(match.status) ?? minute}` : "full time";
  return `${home.name} ${score.home}, ${away.name} ${score.away}, ${state}`;
}

const kinds: Record<MatchMoment["kind"], string> = {
  kickoff: "Kick-off",
  goal: "Goal!",
  own_goal: "Own goal",
  penalty_goal: "Penalty goal!",
  penalty_missed: "Penalty missed",
  yellow: "Yellow card",
  second_yellow: "Second yellow card",
  red: "Red card",
  substitution: "Change",
  var: "Video check",
  half_time: "Half time",
  full_time: "Full time",
};

export function kindText(kind: MatchMoment["kind"]): string {
  return kinds[kind];
}

/** "Port Lumen lead 2–1", for the ear, after a goal. */
export function standText(match: MatchSummary): string {
  const { home, away, score } = match;
  const side = ahead(match);
  if (!side) return `${score.home}–${score.away}`;
  const leader = side === "home" ? home.name : away.name;
  return `${leader} lead ${Math.max(score.home, score.away)}–${Math.min(score.home, score.away)}`;
}
