import { Clapperboard, House, Rss, Trophy, type LucideIcon } from "lucide-react";
import { useViewer } from "@/ui/viewer";

export interface Place {
  to: string;
  label: string;
  icon: LucideIcon;
  /** Addresses below other paths that belong here too. */
  also?: readonly string[];
  /** For who is signed in alone. */
  isPersonal?: boolean;
}

const places: readonly Place[] = [
  { to: "/", label: "Home", icon: House },
  { to: "/films", label: "Films", icon: Clapperboard, also: ["/search"] },
  { to: "/scores", label: "Scores", icon: Trophy, also: ["/matches/", "/teams/", "/players/"] },
  { to: "/feed", label: "Feed", icon: Rss, isPersonal: true },
];

/** The places of the navigation, on the rail and on the bottom bar. */
export function usePlaces(): readonly Place[] {
  const viewer = useViewer();
  return places.filter(({ isPersonal }) => viewer || !isPersonal);
}

export function isHere({ to, also = [] }: Place, pathname: string): boolean {
  if (to === "/") return pathname === "/";
  return pathname.startsWith(to) || also.some((path) => pathname.startsWith(path));
}
