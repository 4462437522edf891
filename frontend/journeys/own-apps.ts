import type { Page } from "@playwright/test";
import { provingUntil } from "./people";

/** The row of an app among those one has registered. */
export function ownApp(page: Page, name: string) {
  const apps = page.getByRole("list", { name: "Apps you build" });
  return apps.getByRole("listitem").filter({ hasText: name });
}

/** Register an app in the settings, which may read one's library and profiles; its client id. */
export async function register(page: Page, name: string, address: string): Promise<string> {
  await page.goto("/settings/apps");
  await page.getByRole("button", { name: "Register an app" }).click();
  const dialog = page.getByRole("dialog", { name: "Register an app" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Addresses people come back to").fill(address);
  await dialog.getByRole("checkbox", { name: /^Read your library/ }).check();
  await dialog.getByRole("checkbox", { name: /^Read profiles/ }).check();
  await dialog.getByRole("button", { name: "Register", exact: true }).click();
  const id = ownApp(page, name).locator("code");
  await provingUntil(page, id);
  return id.innerText();
}
