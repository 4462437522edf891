import type { Maturity } from "./api/profiles";

/** Each limit and what it lets through. */
export const maturities: readonly { value: Maturity; label: string; hint: string }[] = [
  { value: 0, label: "For everyone", hint: "Only films that are fit for any age." },
  { value: 6, label: "Up to 6", hint: "Gentle adventures; nothing that frightens for long." },
  { value: 12, label: "Up to 12", hint: "Some danger and a hard word now and then." },
  { value: 16, label: "Up to 16", hint: "Violence and grown-up matters, not the hardest." },
  { value: 18, label: "Everything", hint: "No limit." },
];

export function maturityLabel(maturity: number): string {
  return maturities.find(({ value }) => value === maturity)?.label ?? `Up to ${maturity}`;
}
