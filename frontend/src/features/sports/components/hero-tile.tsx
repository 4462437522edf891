import { useChanges } from "@/ui/use-changes";

const sizes = {
  hero: "h-17 w-13 text-48 lg:h-29 lg:w-23 lg:text-[6.5rem]",
  marquee: "h-17 w-13 text-48 xl:h-20 xl:w-15 xl:text-[4.25rem]",
};

/** A letter of the board: the tile inverted, since the board itself is lit. Flips when it changes. */
export function HeroTile({ value, size }: { value: string; size: keyof typeof sizes }) {
  const changes = useChanges(value);
  return (
    <span
      className={`display grid place-items-center rounded-sm bg-board-ink leading-none font-extrabold text-board ${sizes[size]}`}
    >
      <span key={changes} className={changes > 0 ? "flips" : ""}>
        {value}
      </span>
    </span>
  );
}

/** The one flourish: light runs over the board when a goal falls. */
export function GoalSweep({ goals }: { goals: number }) {
  const changes = useChanges(goals);
  return changes > 0 ? <span key={changes} className="sweeps" aria-hidden="true" /> : null;
}
