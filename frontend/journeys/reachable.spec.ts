import { expect, test, type Page } from "@playwright/test";
import { haveNoBarriers, lookingForBarriers } from "./barriers";
import { account } from "./demo-accounts";
import { SIGNED_IN, WAYS_IN } from "./pages";
import { signIn } from "./people";

async function aMatchPath(page: Page): Promise<string> {
  await page.goto("/scores");
  const link = page.getByRole("main").locator('a[href^="/matches/"]').first();
  return (await link.getAttribute("href")) ?? "";
}

test("no page has barriers, for whoever comes by", async ({ context, page }) => {
  await lookingForBarriers(context);
  const match = await aMatchPath(page);
  const matchPages = ["", "?tab=numbers", "?tab=table", "?tab=lineups"].map((tab) => match + tab);
  await haveNoBarriers(page, [
    "/",
    "/scores",
    ...matchPages,
    "/developers",
    "/nowhere",
    "/goodbye",
    ...WAYS_IN,
  ]);
});

test("no page has barriers, for a member", async ({ context, page }) => {
  await lookingForBarriers(context);
  const { username, password } = await account("user");
  await signIn(page, username, password);
  await haveNoBarriers(page, ["/members/demo", "/films/1", ...SIGNED_IN]);
});

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
