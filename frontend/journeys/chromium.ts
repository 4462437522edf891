import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The browser named by MARQUEE_CHROMIUM, else `chromium` on the path. Raises when there is none. */
export function chromium(): string {
  const asked = process.env.MARQUEE_CHROMIUM;
  if (asked) return asked;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const file = join(folder, "chromium");
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  throw new Error("No chromium found. Install it, or name it in MARQUEE_CHROMIUM.");
}
