import { expect, type APIRequest, type Page } from "@playwright/test";
import { PASSWORD } from "./people";

/** An identity provider that is not the product: `tests/core/connections/house`. */
function houseUrl(): string {
  const url = process.env.MARQUEE_HOUSE_URL;
  if (!url) throw new Error("MARQUEE_HOUSE_URL is not set: it is the address of an identity provider.");
  return url;
}

/** Have the house know somebody; without an address it has none to pass on. */
export async function haveAccountThere(request: APIRequest, username: string, email?: string): Promise<void> {
  // Not by the person's own browser, which would be signed in there.
  const elsewhere = await request.newContext();
  const said = { username, password: PASSWORD, ...(email && { email, verified: "1" }) };
  const answer = await elsewhere.get(`${houseUrl()}/as`, { params: said });
  expect(answer.ok()).toBe(true);
  await elsewhere.dispose();
}

export async function signInThere(page: Page, username: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sign In" })).toBeVisible();
  expect(page.url()).toContain(houseUrl());
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign In" }).click();
}

/** Say there whether the product may know who one is. */
export async function answerThere(page: Page, may: "Authorize" | "Cancel"): Promise<void> {
  await expect(page.getByRole("heading", { name: "Authorize Marquee" })).toBeVisible();
  await page.getByRole("button", { name: may }).click();
}
