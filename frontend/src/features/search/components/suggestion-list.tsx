import { Clapperboard, Search, User, type LucideIcon } from "lucide-react";
import type { Suggestion } from "../api/get-suggestions";
import { searchAddress } from "../search-address";

/** A line below the box, and where it leads. */
export interface Offer {
  key: string;
  icon: LucideIcon;
  text: string;
  beside: string;
  to: string;
}

/** What is suggested, and at the end the search for just what was typed. */
export function offersFor(typed: string, suggestions: readonly Suggestion[]): Offer[] {
  if (typed === "") return [];
  const search: Offer = {
    key: "search",
    icon: Search,
    text: `Search “${typed}”`,
    beside: "words and meaning",
    to: searchAddress(typed),
  };
  return [...suggestions.map(offerOf), search];
}

function offerOf({ kind, id, title, year }: Suggestion): Offer {
  const key = `${kind} ${id}`;
  if (kind === "person") {
    return { key, icon: User, text: title, beside: "person", to: searchAddress(title) };
  }
  return { key, icon: Clapperboard, text: title, beside: String(year ?? ""), to: `/films/${id}` };
}

interface SuggestionListProps {
  id: string;
  offers: readonly Offer[];
  /** Which one the keyboard or the pointer is at. */
  at: number | null;
  onPoint: (at: number | null) => void;
  onChoose: (to: string) => void;
}

/** The list below the box. The focus stays in the box; this only shows where it stands. */
export function SuggestionList({ id, offers, at, onPoint, onChoose }: SuggestionListProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={offers.length === 0}
      className="absolute inset-x-4 top-full lg:inset-x-0 z-30 mt-1.5 max-h-[70dvh] overflow-y-auto rounded-md border border-line bg-surface-2 py-1.5 shadow-soft"
      onPointerLeave={() => onPoint(null)}
    >
      {offers.map(({ key, icon: Icon, text, beside, to }, place) => (
        // The keys are the box's: the focus never leaves it.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={key}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          tabIndex={-1}
          className="flex min-h-11 cursor-pointer items-center gap-3 px-3 text-14 text-text-1 aria-selected:bg-surface-3"
          // Pressing must not take the focus from the box, or the list would close below the finger.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onPointerMove={() => place !== at && onPoint(place)}
          onClick={() => onChoose(to)}
        >
          <Icon size={16} strokeWidth={1.5} aria-hidden="true" className="flex-none text-text-3" />
          <span className="min-w-0 flex-1 truncate">{text}</span>
          <span className="flex-none text-12 text-text-3">{beside}</span>
        </li>
      ))}
    </ul>
  );
}
