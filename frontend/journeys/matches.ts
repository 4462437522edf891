import { expect, type BrowserContext, type Page } from "@playwright/test";

export interface LiveMatch {
  id: number;
  status: string;
  minute: number | null;
  home: { name: string };
  away: { name: string };
}

/** A match with time left to play, so that it does not end while we look. */
export async function pickMatch(context: BrowserContext): Promise<LiveMatch> {
  let found: LiveMatch | undefined;
  await expect(async () => {
    const response = await context.request.get("/api/sports/matches?status=live&per_page=50");
    const { data } = (await response.json()) as { data: LiveMatch[] };
    found = data.find(({ status, minute }) => status === "live" && (minute ?? 99) < 60);
    expect(found).toBeDefined();
  }).toPass({ timeout: 60_000 });
  if (!found) throw new Error("No match is being played.");
  return found;
}

export interface Score {
  home: number;
  away: number;
}

/** The score in a title such as "Port Lumen 2–1 Alder Athletic · Marquee". */
export async function scoreInTitle(page: Page): Promise<Score> {
  const [, home, away] = /(\d+)–(\d+)/.exec(await page.title()) ?? [];
  return { home: Number(home), away: Number(away) };
}
