import { useId, type ReactNode } from "react";
import type { RecommendedItem } from "@/contract/events";
import { Rail } from "@/ui/rail";
import { useFlip } from "@/ui/use-flip";
import { markOf, type Marks } from "../rails";
import { FilmCard } from "./film-card";

interface FilmRailProps {
  id: string;
  title: string;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  items: readonly RecommendedItem[];
  marks: Marks;
}

/** A row of small posters. What changes places glides there. */
export function FilmRail({ id, title, aside, items, marks }: FilmRailProps) {
  const heading = useId();
  const frame = useFlip<HTMLElement>(items.map(({ movie }) => movie.id).join());
  if (items.length === 0) return null;
  return (
    <section ref={frame} aria-labelledby={heading}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1 pb-3">
        <h2 id={heading} className="text-22">
          {title}
        </h2>
        {aside}
      </header>
      <Rail label={title}>
        {items.map((item) => (
          <li key={item.movie.id} data-flip={item.movie.id} className="rail-poster appears">
            <FilmCard item={item} mark={markOf(marks, id, item.movie.id)} />
          </li>
        ))}
      </Rail>
    </section>
  );
}
