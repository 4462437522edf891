/** Brightness as the eye weighs it, 0 to 1 (WCAG relative luminance). hex: "#rrggbb". */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ink, near black or near white, that is easier to read on a shirt. hex: "#rrggbb". */
export function inkOn(hex: string): string {
  return luminance(hex) > 0.2 ? "#17120d" : "#fbf6ea";
}

/** Roughly how different two colours look, 0 to about 1. Good enough to keep two teams apart. */
export function distance(one: string, other: string): number {
  const parts = [1, 3, 5].map(
    (at) => (Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) / 255,
  );
  return Math.hypot(...parts) / Math.sqrt(3);
}

/** The guests change into their second shirt when the first one looks too much like the hosts'. */
export function shirts(
  home: readonly [string, string],
  away: readonly [string, string],
): { home: string; away: string } {
  return { home: home[0], away: distance(home[0], away[0]) < 0.22 ? away[1] : away[0] };
}
