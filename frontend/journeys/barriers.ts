import { createRequire } from "node:module";
import { expect, type BrowserContext, type Page } from "@playwright/test";
import type axe from "axe-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const COLOURS = ["color-contrast", "link-in-text-block"];
const WITHOUT_FADES = "*, *::before, *::after { animation: none !important; transition: none !important; }";

/** Pages let no script in from elsewhere, so the one that looks for barriers is there before they are. */
export async function lookingForBarriers(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: AXE });
}

/**
 * No page has a barrier that a program can find, at 390 and at 1,280 px, in both themes, and none scrolls sideways.
 * A theme only changes colours, so in the second one only these are looked at.
 */
export async function haveNoBarriers(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await small(page);
    await page.goto(path);
    await hasNoBarriers(page, path);
  }
}

/** The same for the page that is open, which no address brings back: one with a key that works once, or an answer. */
export async function hasNoBarriers(page: Page, what = new URL(page.url()).pathname): Promise<void> {
  await small(page);
  await settled(page);
  await look(page, what, RULES);
  await inLight(page, what);
  await page.setViewportSize({ width: 1280, height: 900 });
  await look(page, what, RULES);
  await page.emulateMedia({ colorScheme: "dark" });
  await look(page, what, COLOURS);
}

async function small(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
}

async function inLight(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  // The app writes its theme down; pages of the server have their style sheet choose.
  if (await page.locator("html[data-theme]").count())
    await expect(page.locator("html"), what).toHaveAttribute("data-theme", "light");
  await look(page, what, COLOURS);
}

/** Colours are judged as they stay: a push may bring a row that fades in at any moment, so nothing fades. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("main")).not.toBeEmpty();
  await expect(page.getByRole("status", { name: /Loading/ })).toHaveCount(0);
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, WITHOUT_FADES);
}

async function look(page: Page, what: string, rules: string[]): Promise<void> {
  const { found, tooWide, theme } = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly,
      resultTypes: ["violations"],
    });
    return {
      found: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
      ),
      tooWide: document.documentElement.scrollWidth - window.innerWidth,
      theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    };
  }, rules);
  const about = `${what} at ${page.viewportSize()?.width} px, ${theme}`;
  expect.soft(found, about).toEqual([]);
  expect.soft(tooWide, `${about}, scrolls sideways`).toBeLessThanOrEqual(0);
}
