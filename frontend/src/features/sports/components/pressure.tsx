import type { MatchDetail } from "@/contract/events";
import { isGoal } from "../match-status";

const STEP = 7.4;
const BAR = 5.4;
const HALF = 30;

/** Who pressed when, one bar a minute. Above the line is home: the side is told by place, colour only repeats it. */
export function Pressure({ match }: { match: MatchDetail }) {
  const { pressure, home, away } = match;
  if (pressure.length === 0) return null;
  const minutes = Math.max(95, pressure.length);
  const goals = match.events.filter(isGoal);
  return (
    <section className="mt-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 className="text-16">Pressure</h2>
        <span className="text-12 text-text-3">
          {home.name} above the line, {away.name} below, one bar a minute
        </span>
      </header>
      <svg
        viewBox={`0 ${-HALF - 8} ${minutes * STEP} ${2 * (HALF + 8)}`}
        className="h-auto w-full"
        role="img"
        aria-label={pressureSentence(match)}
      >
        <line x1="0" x2={minutes * STEP} y1="0" y2="0" className="stroke-line" />
        <line
          x1={45 * STEP}
          x2={45 * STEP}
          y1={-HALF}
          y2={HALF}
          className="stroke-text-3"
          strokeDasharray="2 4"
        />
        {pressure.map((value, minute) => (
          <rect
            key={minute}
            x={minute * STEP + (STEP - BAR) / 2}
            y={value > 0 ? -Math.max(1, value * HALF) : 0}
            width={BAR}
            height={Math.max(1, Math.abs(value) * HALF)}
            rx="1"
            className={value > 0 ? "fill-accent-fill" : "fill-good"}
          />
        ))}
        {goals.map((goal) => (
          <circle
            key={goal.id}
            cx={Math.min(goal.minute - 0.5 + (goal.stoppage ?? 0), minutes - 1) * STEP}
            cy={goal.side === "home" ? -HALF - 3 : HALF + 3}
            r="3.6"
            className="fill-text-1"
          />
        ))}
      </svg>
    </section>
  );
}

/** Minutes in which a side pressed more than the other. */
export function minutesOnTop(pressure: readonly number[]): { home: number; away: number } {
  return {
    home: pressure.filter((value) => value > 0).length,
    away: pressure.filter((value) => value < 0).length,
  };
}

function pressureSentence({ pressure, home, away }: MatchDetail): string {
  const minutes = minutesOnTop(pressure);
  return `${home.name} pressed more in ${minutes.home} minutes, ${away.name} in ${minutes.away}. Dots mark goals.`;
}
