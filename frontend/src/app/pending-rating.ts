import { send } from "@/contract/http";

/** Stars that somebody pressed before signing in. The film page writes them too. */
const STORED_AS = "marquee.pending-rating";

interface Pending {
  movie: number;
  rating: number;
}

/** Save the stars that were waiting for a person. Returns whether there were any; keeps them when saving fails. */
export async function savePendingRating(): Promise<boolean> {
  const stored = sessionStorage.getItem(STORED_AS);
  const pending = read(stored);
  if (!stored || !pending) return false;
  // Taken before it is sent, so that it is never sent twice.
  sessionStorage.removeItem(STORED_AS);
  try {
    await send("PUT", `/movies/${pending.movie}/rating`, { rating: pending.rating });
    return true;
  } catch {
    sessionStorage.setItem(STORED_AS, stored);
    return false;
  }
}

function read(stored: string | null): Pending | null {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    if (typeof value !== "object" || value === null) return null;
    const { movie, rating } = value as Record<string, unknown>;
    return typeof movie === "number" && typeof rating === "number" ? { movie, rating } : null;
  } catch {
    return null;
  }
}
