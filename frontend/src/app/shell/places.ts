import { Clapperboard, House, Trophy, type LucideIcon } from "lucide-react";

export interface Place {
  to: string;
  label: string;
  icon: LucideIcon;
  /** Addresses below other paths that belong here too. */
  also?: readonly string[];
}

/** The places of the navigation, on the rail and on the bottom bar. */
export const places: readonly Place[] = [
  { to: "/", label: "Home", icon: House },
  { to: "/films", label: "Films", icon: Clapperboard, also: ["/search"] },
  { to: "/scores", label: "Scores", icon: Trophy, also: ["/matches/", "/teams/", "/players/"] },
];

export function isHere({ to, also = [] }: Place, pathname: string): boolean {
  if (to === "/") return pathname === "/";
  return pathname.startsWith(to) || also.some((path) => pathname.startsWith(path));
}
