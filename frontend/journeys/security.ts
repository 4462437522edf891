import { expect, type Page } from "@playwright/test";
import { PASSWORD } from "./people";

/** Answer the question that stands before a change that matters. */
export async function prove(page: Page): Promise<void> {
  const question = page.getByRole("dialog", { name: "Is it still you?" });
  await question.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await question.getByRole("button", { name: "Go on" }).click();
  await expect(question).toHaveCount(0);
}

/** The recovery codes, on the only occasion they are shown. */
export async function keepCodes(page: Page): Promise<string[]> {
  const dialog = page.getByRole("dialog", { name: "Keep these codes" });
  await expect(dialog.getByRole("listitem").first()).toBeVisible();
  const codes = await dialog.getByRole("listitem").allInnerTexts();
  await dialog.getByRole("button", { name: "I have kept them" }).click();
  await expect(dialog).toHaveCount(0);
  return codes;
}

export async function signOut(page: Page, username: string): Promise<void> {
  const leave = page.getByRole("button", { name: "Sign out", exact: true }).first();
  // The menu closes when the page changes, as it may right after signing in.
  await expect(async () => {
    if (!(await leave.isVisible())) {
      await page
        .getByRole("button", { name: `Account of ${username}` })
        .first()
        .click({ timeout: 2_000 });
    }
    await leave.click({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("link", { name: "Sign in", exact: true }).first()).toBeVisible();
}

/** Name and password, as far as that leads. */
export async function enterPassword(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail or username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
