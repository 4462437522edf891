/** Stars pressed before signing in. The app saves them once it knows who pressed them. */
const STORED_AS = "marquee.pending-rating";

/** rating: 0.5 to 5. */
export function keepRating(movie: number, rating: number): void {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify({ movie, rating }));
  } catch {
    // Storage is closed to us: the stars have to be pressed once more.
  }
}

/** The stars that wait for this film, or null. */
export function keptRating(movie: number): number | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const { movie: of, rating } = kept as Record<string, unknown>;
    return of === movie && typeof rating === "number" ? rating : null;
  } catch {
    return null;
  }
}

export function forgetRating(): void {
  try {
    sessionStorage.removeItem(STORED_AS);
  } catch {
    // Nothing was kept.
  }
}
