import { expect, test, type Page } from "@playwright/test";
import { neverLeaving, newName, signUp } from "./people";

async function watchAs(page: Page, username: string, profile: string): Promise<void> {
  await page
    .getByRole("button", { name: `Account of ${username}` })
    .first()
    .click();
  await page.getByRole("radio", { name: profile, exact: true }).click();
  await page.keyboard.press("Escape");
}

test("what one of a household rates is not the other's", async ({ page }) => {
  const username = newName("household");
  await signUp(page, username);

  await test.step("a second profile", async () => {
    await page.goto("/settings/viewing-profiles");
    await page.getByRole("button", { name: "Add a profile" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Kim");
    await page.getByRole("radio", { name: "Fox" }).check();
    await page.getByRole("button", { name: "Add profile" }).click();
    await expect(page.getByRole("button", { name: "Change Kim" })).toBeVisible();
  });
  const own = await page
    .getByRole("list", { name: "Viewing profiles" })
    .getByRole("listitem")
    .first()
    .locator("p")
    .first()
    .innerText();

  await page.goto("/films");
  await page.getByRole("list", { name: "Films" }).getByRole("link").first().click();
  await expect(page.getByText("Not rated by you yet")).toBeVisible();
  await watchAs(page, username, "Kim");
  const stayed = await neverLeaving(page);

  await test.step("Kim rates a film", async () => {
    await page.getByRole("radio", { name: "4½ stars" }).click();
    await expect(page.getByText(/Your rating saved/)).toBeVisible();
  });

  await test.step("the other has not, and sees it without a reload", async () => {
    await watchAs(page, username, own);
    await expect(page.getByText("Not rated by you yet")).toBeVisible();
    await expect(page.getByRole("radio", { checked: true, name: /stars?$/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Home", exact: true }).first().click();
    await expect(page.getByRole("heading", { name: "Rate a few films you know" })).toBeVisible();
  });

  await test.step("Kim's is still there, also after a reload", async () => {
    await page.goBack();
    await watchAs(page, username, "Kim");
    await expect(page.getByRole("radio", { name: "4½ stars", checked: true })).toBeVisible();
    expect(await stayed()).toBe(true);
    await page.reload();
    await expect(page.getByRole("radio", { name: "4½ stars", checked: true })).toBeVisible();
  });
});
