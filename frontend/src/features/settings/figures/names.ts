import type { components } from "@/contract/api";

export type FigureName = components["schemas"]["AvatarEnum"];

/** The drawn figures a viewing profile can have, as the server names them. */
export const figureNames = [
  "lamp",
  "fox",
  "owl",
  "comet",
  "reel",
  "whale",
  "kite",
  "robot",
  "cactus",
  "moon",
  "anchor",
  "crown",
] as const satisfies readonly FigureName[];

/** What a figure is called beside it, and by a screen reader. */
export const figureWords: Record<FigureName, string> = {
  lamp: "Lamp",
  fox: "Fox",
  owl: "Owl",
  comet: "Comet",
  reel: "Film reel",
  whale: "Whale",
  kite: "Kite",
  robot: "Robot",
  cactus: "Cactus",
  moon: "Moon",
  anchor: "Anchor",
  crown: "Crown",
};
