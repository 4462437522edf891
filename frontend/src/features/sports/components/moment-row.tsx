import type { MatchMoment } from "@/contract/events";
import { minuteText } from "../match-clock";
import { isGoal } from "../match-status";
import { kindText } from "../sentences";
import { MomentIcon } from "./moment-icon";

/** One moment, on its side of the line: home left, away right. Whistles stand on the line. */
export function MomentRow({ moment, fresh }: { moment: MatchMoment; fresh: boolean }) {
  const goal = isGoal(moment);
  const { side, score } = moment;
  if (!side) {
    return (
      <li className={`relative grid place-items-center py-2.5 ${fresh ? "appears" : ""}`}>
        <span className="z-10 bg-paper px-2 text-14 text-text-3">{whistleText(moment)}</span>
      </li>
    );
  }
  const body = (
    <div
      className={`flex min-w-0 items-center gap-2.5 ${side === "home" ? "flex-row-reverse text-right" : ""}`}
    >
      <span className="flex-none">
        <MomentIcon kind={moment.kind} />
      </span>
      <div className="min-w-0">
        <p className={goal ? "display text-18 text-text-1" : "text-14 font-semibold text-text-1"}>
          {headline(moment)}
        </p>
        <p className="text-12 text-text-3">
          {[about(moment), goal ? `${score.home}–${score.away}` : ""].filter(Boolean).join(" · ")}
        </p>
      </div>
    </div>
  );
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_3.75rem_minmax(0,1fr)] items-center px-2 sm:px-4 ${goal ? "my-1 min-h-15 rounded-md bg-surface-2 py-2" : "min-h-12 py-1.5"} ${fresh ? "appears" : ""}`}
    >
      {side === "home" ? body : <span />}
      <span
        className={`display z-10 justify-self-center px-1 py-1 text-14 text-text-1 ${goal ? "bg-surface-2" : "bg-paper"}`}
      >
        {minuteText(moment.minute, moment.stoppage)}
      </span>
      {side === "away" ? body : <span />}
    </li>
  );
}

function whistleText({ kind, score, detail }: MatchMoment): string {
  if (kind === "half_time") return `Half time ${score.home}–${score.away}`;
  if (kind === "full_time") return `Full time ${score.home}–${score.away}`;
  return detail ? detail[0]?.toUpperCase() + detail.slice(1) : kindText(kind);
}

function headline({ kind, player }: MatchMoment): string {
  const name = player?.name ?? "";
  if (kind === "own_goal") return `${kindText(kind)} ${name}`.trim();
  if (isGoal({ kind })) return `${kindText("goal")} ${name}`.trim();
  if (kind === "substitution") return name ? `${name} on` : kindText(kind);
  return name || kindText(kind);
}

function about({ kind, player, assist, detail }: MatchMoment): string {
  // Some providers tell the assist, or that it was a penalty, within the detail.
  const second = assist && !detail.includes(assist.name) ? assist.name : "";
  const penalty = kind === "penalty_goal" && !/penalty/i.test(detail) ? "penalty" : "";
  if (kind === "substitution") return listed(second && `for ${second}`, detail);
  if (isGoal({ kind })) return listed(penalty, detail, second && `from ${second}`);
  // The picture alone must not say which card it was.
  return listed(player ? kindText(kind) : "", detail);
}

function listed(...parts: string[]): string {
  return parts.filter(Boolean).join(", ");
}
