import { Link } from "react-router";
import { Poster } from "@/ui/poster";
import type { Found } from "../api/get-results";
import { matchWords } from "../match-words";

const average = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** One film that was found, and how. */
export function ResultRow({ found }: { found: Found }) {
  const { id, title, original_title, release_year, genres, poster_url, rating, match } = found;
  const { badge, about } = matchWords[match];
  const facts = [release_year, genres.map(({ name }) => name).join(", ")].filter(Boolean).join(" · ");
  return (
    <li className="border-t border-line">
      <Link to={`/films/${id}`} className="group flex items-center gap-4 py-3 hover:bg-surface-1">
        <span className="w-14 flex-none">
          <Poster src={poster_url} title={title} decorative />
        </span>
        <span className="min-w-0 flex-1">
          <span className="display block text-18 text-text-1 group-hover:underline">{title}</span>
          {original_title !== title && <span className="block truncate text-text-2">{original_title}</span>}
          <span className="block text-text-3">{facts}</span>
        </span>
        {rating.average !== null && (
          <span className="display hidden flex-none text-18 text-text-1 sm:block">
            {average.format(rating.average)}
            <span className="sr-only"> on average</span>
          </span>
        )}
        <span
          title={about}
          className="w-20 flex-none rounded-full border border-line px-2 py-1 text-center text-12 text-text-2"
        >
          <span className="sr-only">Found by: </span>
          {badge}
        </span>
      </Link>
    </li>
  );
}
