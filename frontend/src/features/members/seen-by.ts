import type { Member } from "./api/get-member";

/** Who looks, when one tries out how one's own page appears. */
export type Onlooker = "you" | "followers" | "everyone";

export type Audience = "public" | "followers" | "private";

/** What each part of one's page is open to; the names are those of the settings. */
export interface Openness {
  profile: Audience;
  activity: Audience;
}

function maySee(audience: Audience, onlooker: Onlooker): boolean {
  if (onlooker === "you") return true;
  return audience === "public" || (audience === "followers" && onlooker === "followers");
}

/** One's own page as somebody else gets it; null when they get none. */
export function seenBy(own: Member, openness: Openness, onlooker: Onlooker): Member | null {
  if (onlooker === "you") return own;
  if (openness.profile === "private") return null;
  const profile = maySee(openness.profile, onlooker);
  const activity = profile && maySee(openness.activity, onlooker);
  return {
    ...own,
    bio: profile ? own.bio : null,
    location: profile ? own.location : null,
    counts: profile && own.counts ? { ...own.counts, ratings: activity ? own.counts.ratings : null } : null,
    shows: { ...own.shows, profile, activity },
    taste: activity ? own.taste : null,
    recent: activity ? own.recent : null,
  };
}
