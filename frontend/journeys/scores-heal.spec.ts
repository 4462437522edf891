import { expect, test, type Page } from "@playwright/test";
import { causeGoal } from "./goals";
import { pickMatch, scoreInTitle, type LiveMatch, type Score } from "./matches";

/** The score in the sentence of a link, such as "Port Lumen 2, Alder Athletic 1, live, 67′". */
async function scoreOnList(page: Page, match: LiveMatch): Promise<Score> {
  const link = page.getByRole("main").locator(`a[href="/matches/${match.id}"]`).first();
  const name = (await link.locator(".sr-only").textContent()) ?? "";
  const home = name.slice(match.home.name.length).match(/^ (\d+),/)?.[1];
  const away = name.slice(name.lastIndexOf(match.away.name) + match.away.name.length).match(/^ (\d+),/)?.[1];
  return { home: Number(home), away: Number(away) };
}

/** Goals on the timeline as told, oldest first: "1–0", "1–1". */
async function goalsTold(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Goals", exact: true }).click();
  const rows = await page.getByRole("region", { name: "Timeline" }).getByRole("listitem").allInnerTexts();
  return rows.flatMap((text) => /\d+–\d+/.exec(text)?.[0] ?? []).reverse();
}

/** The score after each goal: each one more than the one before, and the last one is the score. */
function expectWhole(told: string[], { home, away }: Score): void {
  expect(told).toHaveLength(home + away);
  expect(new Set(told).size).toBe(told.length);
  if (told.length > 0) expect(told.at(-1)).toBe(`${home}–${away}`);
}

test("a goal shows everywhere at once, and a browser that was offline for it heals", async ({
  browser,
  baseURL,
}) => {
  const [here, there] = [await browser.newContext({ baseURL }), await browser.newContext({ baseURL })];
  const match = await pickMatch(here);
  const [home, scores, matchPage] = [await here.newPage(), await here.newPage(), await here.newPage()];
  const [scoresThere, matchThere] = [await there.newPage(), await there.newPage()];

  await home.goto("/");
  for (const page of [scores, scoresThere]) await page.goto("/scores");
  for (const page of [matchPage, matchThere]) await page.goto(`/matches/${match.id}`);
  for (const page of [home, scores, scoresThere]) {
    await expect(page.getByRole("main").locator(`a[href="/matches/${match.id}"]`).first()).toBeVisible();
  }
  for (const page of [matchPage, matchThere]) await expect(page).toHaveTitle(/\d+–\d+/);
  // Nothing on these pages may be loaded again from here on.
  for (const page of [home, scores, matchPage, scoresThere, matchThere]) {
    await page.evaluate(() => Object.assign(window, { neverLeft: true }));
  }

  await test.step("in step before anything happens", async () => {
    await expect(async () => {
      expect(await scoreInTitle(matchThere)).toEqual(await scoreInTitle(matchPage));
    }).toPass();
  });
  const before = await scoreInTitle(matchPage);
  await there.setOffline(true);
  await expect(matchThere.getByText("You are offline. Showing what was last known.")).toBeVisible();

  await causeGoal(match.id, "home");

  await test.step("the goal shows on Match, Scores and Home", async () => {
    await expect(async () => {
      expect((await scoreInTitle(matchPage)).home).toBeGreaterThan(before.home);
    }).toPass();
    await expect(async () => {
      const now = await scoreInTitle(matchPage);
      expect(await scoreOnList(scores, match)).toEqual(now);
      expect(await scoreOnList(home, match)).toEqual(now);
    }).toPass();
  });
  await test.step("the browser that is offline still shows the last known score", async () => {
    expect(await scoreInTitle(matchThere)).toEqual(before);
    expect(await scoreOnList(scoresThere, match)).toEqual(before);
  });

  await there.setOffline(false);
  await test.step("and heals", async () => {
    await expect(matchThere.getByText("Back. Caught up.")).toBeVisible();
    await expect(async () => {
      const now = await scoreInTitle(matchPage);
      expect(await scoreInTitle(matchThere)).toEqual(now);
      expect(await scoreOnList(scoresThere, match)).toEqual(now);
    }).toPass();
  });

  await test.step("nothing is missing and nothing doubled", async () => {
    await expect(async () => {
      for (const page of [matchPage, matchThere])
        expectWhole(await goalsTold(page), await scoreInTitle(page));
    }).toPass();
  });
  for (const page of [home, scores, matchPage, scoresThere, matchThere]) {
    expect(await page.evaluate(() => "neverLeft" in window)).toBe(true);
  }
  await Promise.all([here.close(), there.close()]);
});
