import type { ComponentType } from "react";
import { Anchor, Cactus, Fox, Kite, Reel, Whale } from "./day-figures";
import { figureNames, type FigureName } from "./names";
import { Comet, Crown, Lamp, Moon, Owl, Robot } from "./night-figures";

const drawings: Record<FigureName, ComponentType> = {
  lamp: Lamp,
  fox: Fox,
  owl: Owl,
  comet: Comet,
  reel: Reel,
  whale: Whale,
  kite: Kite,
  robot: Robot,
  cactus: Cactus,
  moon: Moon,
  anchor: Anchor,
  crown: Crown,
};

interface FigureProps {
  /** A newer server may know more figures than this page. */
  name: string;
  className?: string;
}

/** The drawn figure of a viewing profile. The profile's name stands beside it. */
export function Figure({ name, className = "size-9" }: FigureProps) {
  const Drawing = drawings[figureNames.find((known) => known === name) ?? "reel"];
  return (
    <svg
      viewBox="0 0 96 96"
      aria-hidden="true"
      className={`block flex-none overflow-hidden rounded-[22%] ${className}`}
    >
      <Drawing />
    </svg>
  );
}
