/** 0.5 as "½", 4 as "4", 4.5 as "4½". */
export function starsText(rating: number): string {
  const whole = Math.floor(rating);
  return `${whole === 0 ? "" : whole}${rating % 1 === 0.5 ? "½" : ""}`;
}

/** For a screen reader: "4½ stars", "1 star". */
export function starsWords(rating: number): string {
  return `${starsText(rating)} ${rating <= 1 ? "star" : "stars"}`;
}
