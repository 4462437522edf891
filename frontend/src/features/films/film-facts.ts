import type { Person } from "./api/films-key";

const locale = "en";
const countries = new Intl.DisplayNames(locale, { type: "region" });
const languages = new Intl.DisplayNames(locale, { type: "language" });
const average = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(locale);
const plural = new Intl.PluralRules(locale);

/** "2 h 3 min", "2 h", "45 min". */
export function runtimeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && `${hours}\u00a0h`, (rest > 0 || hours === 0) && `${rest}\u00a0min`];
  return parts.filter(Boolean).join(" ");
}

/** years: from which we think a film may be seen; 0 is for everybody. */
export function ageText(years: number): string {
  return years === 0 ? "all ages" : `ages ${years}+`;
}

/** code: ISO 3166-1 alpha-2. A code nobody knows stays as it is. */
export function countryName(code: string): string {
  return nameOf(countries, code);
}

/** code: ISO 639. */
export function languageName(code: string): string {
  return nameOf(languages, code);
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "4.1". */
export const averageText = (stars: number): string => average.format(stars);

export const numberText = (count: number): string => whole.format(count);

/** "1 film", "1,284 films". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${plural.select(count) === "one" ? one : many}`;
}

export interface Credits {
  directors: Person[];
  writers: Person[];
  cast: Person[];
}

/** Who did what, in billing order. */
export function creditsOf(people: readonly Person[]): Credits {
  const of = (role: Person["role"]) =>
    people.filter((person) => person.role === role).sort((a, b) => a.order - b.order);
  return { directors: of("director"), writers: of("writer"), cast: of("cast") };
}
