import { ArrowLeftRight, CircleDot, Flag, MonitorPlay, X } from "lucide-react";
import type { MatchMoment } from "@/contract/events";
import { isGoal } from "../match-status";

/** What happened, as a small picture; the words stand beside it. */
export function MomentIcon({ kind }: Pick<MatchMoment, "kind">) {
  if (isGoal({ kind })) {
    return (
      <span className="grid size-6.5 place-items-center rounded-full bg-board text-board-ink">
        <Ball />
      </span>
    );
  }
  if (kind === "yellow") return <Card className="bg-accent-fill" />;
  if (kind === "red") return <Card className="bg-bad" />;
  if (kind === "second_yellow") {
    return (
      <span className="grid w-6.5 grid-cols-2 justify-center">
        <span className="ml-1 h-4 w-3 rotate-[-8deg] rounded-[2px] bg-accent-fill" />
        <span className="h-4 w-3 rotate-6 rounded-[2px] bg-bad" />
      </span>
    );
  }
  const Icon = icons[kind] ?? Flag;
  return (
    <span className="grid size-6.5 place-items-center rounded-full bg-surface-2 text-text-2">
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
    </span>
  );
}

const icons: Partial<Record<MatchMoment["kind"], typeof Flag>> = {
  substitution: ArrowLeftRight,
  penalty_missed: X,
  var: MonitorPlay,
  kickoff: CircleDot,
};

function Card({ className }: { className: string }) {
  return (
    <span className="grid w-6.5 place-items-center">
      <span className={`h-4 w-3 rounded-[2px] ${className}`} />
    </span>
  );
}

function Ball() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9" />
      <path d="m12 8 3.8 2.8-1.5 4.4H9.7l-1.5-4.4z" fill="currentColor" />
      <path d="M12 8V3.2M15.8 10.8l4.6-1.4M14.3 15.2l2.8 4M9.7 15.2l-2.8 4M8.2 10.8 3.6 9.4" />
    </svg>
  );
}
