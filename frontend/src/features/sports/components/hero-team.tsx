import type { TeamRef } from "@/contract/events";
import type { Side } from "../match-status";
import { Crest } from "./crest";

type Size = "hero" | "marquee";

/** A word is never broken: the longer the longest one, the smaller the letters. */
const letters: Record<Size, Record<"short" | "long" | "longest", string>> = {
  hero: {
    short: "text-22 sm:text-28 lg:text-[clamp(2.25rem,4.4vw,3.75rem)]",
    long: "text-18 sm:text-28 lg:text-[clamp(2rem,3.6vw,3rem)]",
    longest: "text-16 sm:text-22 lg:text-[clamp(1.75rem,3vw,2.5rem)]",
  },
  marquee: {
    short: "text-22 sm:text-28 xl:text-36",
    long: "text-18 sm:text-22 xl:text-36",
    longest: "text-16 sm:text-22 xl:text-28",
  },
};

const gaps: Record<Size, string> = { hero: "md:gap-6", marquee: "md:gap-4" };

function lengthOf(name: string): "short" | "long" | "longest" {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length));
  if (longest <= 8) return "short";
  return longest <= 10 ? "long" : "longest";
}

/** A team on the letterboard: its crest always on the side of the score. */
export function HeroTeam({ team, side, size }: { team: TeamRef; side: Side; size: Size }) {
  const towardsScore =
    side === "home"
      ? "md:flex-row md:justify-end md:text-right"
      : "md:flex-row-reverse md:justify-end md:text-left";
  return (
    <span
      className={`flex min-w-0 flex-col-reverse items-center gap-2 text-center ${gaps[size]} ${towardsScore}`}
    >
      <span
        className={`display max-w-full leading-none font-extrabold text-balance [font-stretch:75%] lg:leading-[0.9] ${letters[size][lengthOf(team.name)]}`}
      >
        {team.name}
      </span>
      <Crest team={team} size={56} />
    </span>
  );
}
