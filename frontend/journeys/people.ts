import { expect, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";

export const PASSWORD = "Quiet-Harbour-77";

let count = 0;

/** A username that nobody has yet. */
export function newName(what: string): string {
  count += 1;
  return `${what}-${Date.now().toString(36)}${count}`;
}

/** Create an account in the browser; the page is signed in afterwards. */
export async function signUp(page: Page, username: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("E-mail").fill(`${username}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await signedInAs(page, username);
}

export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail or username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await signedInAs(page, username);
}

export async function signedInAs(page: Page, username: string): Promise<void> {
  await expect(page.getByRole("button", { name: `Account of ${username}` }).first()).toBeVisible();
}

/** Another device: a browser that shares nothing with the first. */
export async function anotherDevice(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext(baseURL ? { baseURL } : {});
}

/** From here on a reload would show. */
export async function neverLeaving(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { neverLeft: true }));
  return () => page.evaluate(() => "neverLeft" in window);
}

/** Say once more that one is oneself, if that is asked for before something comes. */
export async function provingUntil(page: Page, comes: Locator): Promise<void> {
  const asked = page.getByRole("dialog", { name: "Is it still you?" });
  await expect(asked.or(comes).first()).toBeVisible();
  if (await asked.isVisible()) {
    await asked.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.keyboard.press("Enter");
  }
  await expect(comes).toBeVisible();
}
