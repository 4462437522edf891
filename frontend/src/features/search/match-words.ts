import type { Found } from "./api/get-results";

interface MatchWords {
  badge: string;
  /** What the badge means, as a sentence. */
  about: string;
}

const title: MatchWords = { badge: "Title", about: "Your words name this film." };

/** How a film was found, in words. */
export const matchWords: Record<Found["match"], MatchWords> = {
  exact: title,
  prefix: title,
  text: { badge: "Words", about: "Your words stand in its story, its people, its genre or its year." },
  spelling: { badge: "Spelling", about: "Spelled almost like this." },
  meaning: { badge: "Meaning", about: "Its story is close to what you describe." },
};
