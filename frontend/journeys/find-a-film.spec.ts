import { expect, test, type Page } from "@playwright/test";

/** Type into the box at the top, as everybody does who is anywhere. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search films" });
  await expect(box).toBeFocused();
  await box.fill(query);
  await box.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: query })).toBeVisible();
}

const found = (page: Page) => page.getByRole("list", { name: "Films found" }).getByRole("link");

test("a film is found by what it feels like, and leads to others with a reason", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await search(page, "slow film about grief by the sea");
  await expect(found(page).first()).toBeVisible();
  await expect(found(page).filter({ hasText: "Meaning" }).first()).toBeVisible();
  const wanted = found(page).filter({ hasText: "Manchester by the Sea" });
  await expect(wanted).toBeVisible();

  await wanted.click();
  await expect(page).toHaveURL(/\/films\/\d+$/);
  await expect(page.getByRole("heading", { level: 1, name: "Manchester by the Sea" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Poster of Manchester by the Sea" })).toBeVisible();

  const similar = page.getByRole("list", { name: "Goes well after this" }).getByRole("listitem");
  await expect(similar.first()).toBeVisible();
  for (const film of await similar.all()) {
    const [title, reason] = await film
      .getByRole("link")
      .locator("> span")
      .allTextContents()
      .then((all) => all.slice(-2));
    expect(title?.trim()).toBeTruthy();
    expect(reason?.trim()).toBeTruthy();
  }
  await similar.first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Manchester by the Sea" })).toBeHidden();
  await expect(page.getByRole("radiogroup", { name: /^Rate / })).toBeVisible();
});

test("a film is found by a name and a year", async ({ page }) => {
  await page.goto("/");
  await search(page, "nolan 2010");
  await expect(found(page).first()).toContainText("Inception");
  await expect(found(page).first()).toContainText("Words");
  await found(page).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Inception" })).toBeVisible();
  await expect(page.getByText("Christopher Nolan").first()).toBeVisible();
});

test("a film is found by its first letters, with the keyboard alone", async ({ page }) => {
  await page.goto("/scores");
  await expect(page.getByRole("combobox", { name: "Search films" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("incep");
  await expect(page.getByRole("option", { name: /Inception/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Inception" })).toBeVisible();
});
