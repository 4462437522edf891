import { Link } from "react-router";
import type { RecommendedItem } from "@/contract/events";
import { Poster } from "@/ui/poster";
import { noteClick } from "../api/send-feedback";
import { reasonLine, type Mark as MarkValue } from "../rails";
import { Mark } from "./mark";

/** A small poster with its title, whether it has moved, and why it is here. */
export function FilmCard({ item, mark }: { item: RecommendedItem; mark: MarkValue | undefined }) {
  const { movie } = item;
  return (
    <Link
      to={`/films/${movie.id}`}
      className="group block"
      onClick={() => noteClick(item)}
      onAuxClick={() => noteClick(item)}
    >
      <Poster src={movie.poster_url} title={movie.title} decorative />
      <span className="mt-2 flex items-center justify-between gap-2">
        <span className="truncate font-semibold text-text-1 group-hover:underline">{movie.title}</span>
        <Mark mark={mark} />
      </span>
      <span className="mt-0.5 line-clamp-2 text-12 text-text-3">{reasonLine(item)}</span>
    </Link>
  );
}
