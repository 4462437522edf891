import type { Lineup, MatchDetail } from "@/contract/events";
import type { Side } from "../match-status";
import { PITCH, placesOf } from "../pitch-places";
import { inkOn, shirts } from "../shirt";

const { width: WIDTH, height: HEIGHT, edge: EDGE } = PITCH;

export function Pitch({ match }: { match: MatchDetail }) {
  const { lineups, home, away } = match;
  if (!lineups) return null;
  const colours = shirts(home.colors, away.colors);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="h-auto w-full rounded-md bg-pitch"
        role="img"
        aria-label={`${home.name} in ${lineups.home.formation}, ${away.name} in ${lineups.away.formation}. The names are listed under Line-ups.`}
      >
        <Lines />
        <Players lineup={lineups.home} side="home" colour={colours.home} />
        <Players lineup={lineups.away} side="away" colour={colours.away} />
      </svg>
    </figure>
  );
}

function Lines() {
  const middle = HEIGHT / 2;
  const wide = WIDTH - 2 * EDGE;
  return (
    <g fill="none" className="stroke-pitch-line" strokeWidth="1.2">
      <rect x={EDGE} y={EDGE} width={wide} height={HEIGHT - 2 * EDGE} />
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      <circle cx={WIDTH / 2} cy={middle} r="48" />
      {[EDGE, HEIGHT - EDGE].map((goal) => {
        const top = (depth: number) => (goal === EDGE ? goal : goal - depth);
        return (
          <g key={goal}>
            <rect x={WIDTH / 2 - 81} y={top(63)} width="162" height="63" />
            <rect x={WIDTH / 2 - 37} y={top(24)} width="74" height="24" />
          </g>
        );
      })}
    </g>
  );
}

function Players({ lineup, side, colour }: { lineup: Lineup; side: Side; colour: string }) {
  return placesOf(lineup.players, side).map(({ player, x, y }) => (
    <g key={player.id} transform={`translate(${x} ${y})`} textAnchor="middle">
      <circle r="12.5" fill={colour} stroke="#0005" />
      <text y="4.2" fontSize="12" fontWeight="700" fill={inkOn(colour)}>
        {player.number}
      </text>
      <text y="24.5" fontSize="11" fontWeight="600" className="fill-text-1">
        {fitting(player.name)}
      </text>
    </g>
  ));
}

/** The last of several names where all of them would run into the neighbour's. */
function fitting(name: string): string {
  return name.length > 13 ? (name.split(" ").at(-1) ?? name) : name;
}
