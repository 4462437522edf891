const names = new Intl.DisplayNames(["en"], { type: "language" });

export function languageName(code: string): string {
  return names.of(code) ?? code;
}

// What films are spoken in most; any other that was chosen once is added.
const SPOKEN =
  "ar bn cs da de el en es fa fi fr he hi hu is it ja ko nl no pl pt ro ru sv ta te th tr uk ur vi zh";

export interface LanguageChoice {
  value: string;
  label: string;
}

/** Languages of films, by name; what is chosen is always among them. */
export function filmLanguages(chosen: readonly string[] = []): LanguageChoice[] {
  const codes = new Set([...SPOKEN.split(" "), ...chosen.filter(Boolean)]);
  return [...codes]
    .map((code) => ({ value: code, label: languageName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Of our mails, each in its own words. */
export const mailLanguages = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
  { value: "es", label: "Español" },
  { value: "ar", label: "العربية" },
] as const;
