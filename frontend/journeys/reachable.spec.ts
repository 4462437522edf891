import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, "utf8"));
  const results = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

const WITHOUT_FADES = "*, *::before, *::after { animation: none !important; transition: none !important; }";

/** Colours are judged as they stay: a push may bring a row that fades in at any moment, so nothing fades. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("main")).not.toBeEmpty();
  await expect(page.getByRole("status", { name: /Loading/ })).toHaveCount(0);
  await page.addStyleTag({ content: WITHOUT_FADES });
}

async function aMatchPath(page: Page): Promise<string> {
  await page.goto("/scores");
  const link = page.getByRole("main").locator('a[href^="/matches/"]').first();
  return (await link.getAttribute("href")) ?? "";
}

for (const colorScheme of ["dark", "light"] as const) {
  for (const width of [390, 1280]) {
    test(`no barriers at ${width} px, ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL,
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const match = await aMatchPath(page);
      for (const path of [
        "/",
        "/scores",
        match,
        `${match}?tab=numbers`,
        `${match}?tab=table`,
        `${match}?tab=lineups`,
        "/nowhere",
      ]) {
        await page.goto(path);
        await settled(page);
        expect(await barriers(page), path).toEqual([]);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(tooWide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}

test("scores can be walked by keyboard alone", async ({ page }) => {
  await page.goto("/scores");
  await expect(page.getByRole("main").locator('a[href^="/matches/"]').first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("navigation", { name: "Days" }).getByRole("link").first()).toBeFocused();
  await page.getByRole("main").locator('a[href^="/matches/"]').first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("tab", { name: "Timeline" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Line-ups");
});
