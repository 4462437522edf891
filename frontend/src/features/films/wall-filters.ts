import type { MovieFilter } from "./api/get-movies";
import { countryName, languageName } from "./film-facts";

/** What the wall is narrowed by, as it stands in the address. */
export interface WallFilters {
  genres: string[];
  /** 1970 for the seventies. */
  decade: number | null;
  country: string | null;
  language: string | null;
  sort: string;
}

export interface Choice {
  value: string;
  label: string;
}

const PER_PAGE = 42;
const FIRST_DECADE = 1900;

export const sorts: readonly Choice[] = [
  { value: "-popularity", label: "Popular first" },
  { value: "-release_date", label: "Newest first" },
  { value: "release_date", label: "Oldest first" },
  { value: "title", label: "A to Z" },
  { value: "runtime", label: "Shortest first" },
  { value: "-runtime", label: "Longest first" },
];
const DEFAULT_SORT = "-popularity";

/** Newest first. */
export function decades(now: Date): Choice[] {
  const count = Math.floor((now.getFullYear() - FIRST_DECADE) / 10) + 1;
  return Array.from({ length: count }, (_, back) => {
    const decade = FIRST_DECADE + (count - 1 - back) * 10;
    return { value: String(decade), label: `${decade}s` };
  });
}

// What films come from most; any other may stand in the address and is added.
const COUNTRIES =
  "AR AT AU BE BR CA CH CL CN CU CZ DE DK DZ EG ES FI FR GB GR HK HU IE IL IN IR IS IT JP KR LB MA MX NG NL NO NZ PE PH PL PT RO RS RU SE SN TH TN TR TW UA US VN ZA";
const LANGUAGES =
  "ar bn cs da de el en es fa fi fr he hi hu is it ja ka ko nl no pl pt ro ru sr sv ta te th tr uk ur vi wo zh";

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label);

export function countryChoices(chosen: string | null): Choice[] {
  return choices(COUNTRIES, chosen, countryName);
}

export function languageChoices(chosen: string | null): Choice[] {
  return choices(LANGUAGES, chosen, languageName);
}

function choices(codes: string, chosen: string | null, name: (code: string) => string): Choice[] {
  const all = new Set([...codes.split(" "), ...(chosen ? [chosen] : [])]);
  return [...all].map((code) => ({ value: code, label: name(code) })).sort(byLabel);
}

/** The address's query as filters; what makes no sense is left out. */
export function filtersOf(search: URLSearchParams): WallFilters {
  const sort = search.get("sort") ?? DEFAULT_SORT;
  return {
    genres: search.getAll("genre").filter((slug) => /^[a-z0-9-]{1,50}$/.test(slug)),
    decade: decadeOf(search.get("decade")),
    country: matching(search.get("country"), /^[A-Z]{2}$/),
    language: matching(search.get("language"), /^[a-z]{2,3}$/),
    sort: sorts.some(({ value }) => value === sort) ? sort : DEFAULT_SORT,
  };
}

/** Filters as a query, in one order, without what is not set: one wall has one address. */
export function queryOf({ genres, decade, country, language, sort }: WallFilters): URLSearchParams {
  const query = new URLSearchParams(genres.map((slug) => ["genre", slug]));
  if (decade !== null) query.set("decade", String(decade));
  if (country) query.set("country", country);
  if (language) query.set("language", language);
  if (sort !== DEFAULT_SORT) query.set("sort", sort);
  return query;
}

/** Filters as the server takes them. Several genres: films that are all of them. */
export function movieFilterOf({ genres, decade, country, language, sort }: WallFilters): MovieFilter {
  return {
    ...(genres.length > 0 && { genre: genres.join(","), genre_match: "all" as const }),
    ...(decade !== null && { year_min: decade, year_max: decade + 9 }),
    ...(country && { country }),
    ...(language && { language }),
    sort,
    per_page: PER_PAGE,
  };
}

export function isNarrowed({ genres, decade, country, language }: WallFilters): boolean {
  return genres.length > 0 || decade !== null || country !== null || language !== null;
}

/** The same genre again takes it out. */
export function withGenre(filters: WallFilters, slug: string): WallFilters {
  const { genres } = filters;
  const chosen = genres.includes(slug) ? genres.filter((other) => other !== slug) : [...genres, slug];
  return { ...filters, genres: chosen.sort() };
}

function decadeOf(text: string | null): number | null {
  const decade = Number(matching(text, /^(18|19|20|21)\d0$/) ?? Number.NaN);
  return Number.isNaN(decade) ? null : decade;
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text && pattern.test(text) ? text : null;
}
