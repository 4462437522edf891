import type { RecommendationsReason, RecommendedItem, RecommendedRail } from "@/contract/events";

/** What the server recommends, and what made it change last. */
export interface ForYou {
  /** Rises with every change. */
  generation: number;
  rails: RecommendedRail[];
  /** Null until something changed while we were here. */
  change: Change | null;
}

export interface Change {
  reason: RecommendationsReason;
  /** When we heard of it, in milliseconds since 1970. */
  at: number;
}

/** How far a film has risen on its rail, or that it is new among the rails. */
export type Mark = { up: number } | "new";

/** Marks by rail and film, as `markOf` finds them. */
export type Marks = ReadonlyMap<string, Mark>;

const keyOf = (rail: string, movie: number) => `${rail} ${movie}`;

export function markOf(marks: Marks, rail: string, movie: number): Mark | undefined {
  return marks.get(keyOf(rail, movie));
}

/** What was told last wins; the same again changes nothing. */
export function newer(known: ForYou | undefined, told: ForYou): ForYou {
  if (!known || told.generation > known.generation) return told;
  // Asked again, the same rails come with more about each film; what made them so is still true.
  return told.generation === known.generation ? { ...told, change: told.change ?? known.change } : known;
}

/**
 * What moved between two generations. A film counts as risen when it passed another one that is still there, not
 * when one above it went away.
 */
export function marksBetween(before: readonly RecommendedRail[], after: readonly RecommendedRail[]): Marks {
  const marks = new Map<string, Mark>();
  const knownFilms = new Set(before.flatMap(({ items }) => items.map(({ movie }) => movie.id)));
  for (const rail of after) {
    const was = before.find(({ id }) => id === rail.id)?.items.map(({ movie }) => movie.id) ?? [];
    const is = rail.items.map(({ movie }) => movie.id);
    const stayed = was.filter((id) => is.includes(id));
    const standing = is.filter((id) => was.includes(id));
    for (const id of is) {
      const up = stayed.indexOf(id) - standing.indexOf(id);
      if (up > 0) marks.set(keyOf(rail.id, id), { up });
      else if (!knownFilms.has(id)) marks.set(keyOf(rail.id, id), "new");
    }
  }
  return marks;
}

/** The rails without a film: it is not to be seen again. */
export function withoutFilm(forYou: ForYou, movie: number): ForYou {
  const rails = forYou.rails.map((rail) => ({
    ...rail,
    items: rail.items.filter((item) => item.movie.id !== movie),
  }));
  return { ...forYou, rails };
}

/** Whether no rating is in the rails yet: they are what everybody likes, and what the person said they like. */
export function isCold(rails: readonly RecommendedRail[]): boolean {
  const top = rails[0]?.items ?? [];
  const ofAll = new Set(["popular", "genre", "language"]);
  return top.every(({ because }) => because.every(({ kind }) => ofAll.has(kind)));
}

const RATED = "You rated ";

/** "Because you rated Heat 4½ and Collateral 4", "Michael Mann again": the reasons of a pick, as one line. */
export function reasonLine({ because }: RecommendedItem): string {
  const rated = because.filter(({ kind, text }) => kind === "rated" && text.startsWith(RATED));
  if (rated.length > 0) {
    return `Because you rated ${rated.map(({ text }) => text.slice(RATED.length)).join(" and ")}`;
  }
  return because[0]?.text ?? "";
}
