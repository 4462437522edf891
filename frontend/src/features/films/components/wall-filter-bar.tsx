import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { Select } from "@/ui/select";
import { Skeleton } from "@/ui/skeleton";
import { useGenres } from "../api/get-genres";
import {
  countryChoices,
  decades,
  languageChoices,
  sorts,
  withGenre,
  type WallFilters,
} from "../wall-filters";

interface WallFilterBarProps {
  filters: WallFilters;
  onChange: (filters: WallFilters) => void;
}

/** What the wall is narrowed and ordered by. */
export function WallFilterBar({ filters, onChange }: WallFilterBarProps) {
  const { decade, country, language, sort } = filters;
  return (
    <div role="group" aria-label="Narrow the films" className="space-y-3 pb-5">
      <GenreChips filters={filters} onChange={onChange} />
      <div className="sideways -mx-4 flex gap-2 px-4 py-0.5 lg:mx-0 lg:px-0.5">
        <Select
          label="Decade"
          none="Any decade"
          value={decade === null ? "" : String(decade)}
          options={decades(new Date())}
          onChange={(value) => onChange({ ...filters, decade: value ? Number(value) : null })}
        />
        <Select
          label="Country"
          none="Any country"
          value={country ?? ""}
          options={countryChoices(country)}
          onChange={(value) => onChange({ ...filters, country: value || null })}
        />
        <Select
          label="Language"
          none="Any language"
          value={language ?? ""}
          options={languageChoices(language)}
          onChange={(value) => onChange({ ...filters, language: value || null })}
        />
        <Select
          label="Order"
          value={sort}
          options={sorts}
          onChange={(value) => onChange({ ...filters, sort: value })}
        />
      </div>
    </div>
  );
}

const frame = "sideways -mx-4 flex gap-2 px-4 py-0.5 lg:mx-0 lg:flex-wrap lg:px-0.5";

function GenreChips({ filters, onChange }: WallFilterBarProps) {
  const { data: genres, isError } = useGenres();
  const list = useShownChoice(genres !== undefined);
  // The wall does without them when they cannot be told.
  if (isError && !genres) return null;
  if (!genres) {
    return (
      <div className={frame} aria-hidden="true">
        {Array.from({ length: 21 }, (_, chip) => (
          <Skeleton key={chip} className="h-11 w-24 flex-none rounded-full lg:h-9" />
        ))}
      </div>
    );
  }
  return (
    <ul ref={list} role="list" aria-label="Genres" className={frame}>
      {genres.map(({ slug, name }) => {
        const chosen = filters.genres.includes(slug);
        return (
          <li key={slug} className="flex-none">
            <button
              type="button"
              aria-pressed={chosen}
              className="flex h-11 items-center gap-1.5 rounded-full border border-line px-4 font-semibold whitespace-nowrap text-text-2 hover:border-text-3 aria-pressed:border-accent-fill aria-pressed:bg-accent-fill aria-pressed:text-accent-ink lg:h-9 lg:px-3.5"
              onClick={() => onChange(withGenre(filters, slug))}
            >
              {chosen && <Check size={16} strokeWidth={2} aria-hidden="true" />}
              {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the chips scroll sideways, a chosen one is not to be out of sight when the page opens. */
function useShownChoice(ready: boolean) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (!ready || !list.current || !chosen) return;
    const { left, width } = list.current.getBoundingClientRect();
    const chip = chosen.getBoundingClientRect();
    list.current.scrollLeft += chip.left + chip.width / 2 - (left + width / 2);
  }, [ready]);
  return list;
}
