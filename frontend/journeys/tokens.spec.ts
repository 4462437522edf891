import { expect, test } from "@playwright/test";
import { newName, provingUntil, signUp } from "./people";

test("a token is made, works for what it may, and stops when it is revoked", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signUp(page, newName("builder"));
  await page.goto("/settings/tokens");
  await page.getByRole("button", { name: "New token" }).click();
  await page.getByLabel("What for").fill("Score light");
  await page.getByRole("checkbox", { name: /^Read scores/ }).check();
  await page.getByRole("button", { name: "Make token" }).click();

  await provingUntil(page, page.getByLabel("Your token"));
  const token = await page.getByLabel("Your token").innerText();
  expect(token).toMatch(/^mq_/);
  // A script of somebody's own: no cookies, no browser.
  const script = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { Authorization: `Bearer ${token}`, Accept: "application/json" },
  });
  const status = async (path: string) => (await script.get(path)).status();
  expect(await status("/api/sports/matches?status=live")).toBe(200);
  expect(await status("/api/me")).toBe(403);

  await page.getByRole("button", { name: "I have saved it" }).click();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.reload();
  const tokens = page.getByRole("list", { name: "Tokens" });
  await expect(tokens.getByText(/last used/)).toBeVisible();
  await expect(page.getByText(token)).toHaveCount(0);

  await page.getByRole("button", { name: "Revoke Score light" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("No tokens yet")).toBeVisible();
  expect(await status("/api/sports/matches?status=live")).toBe(401);
  await script.dispose();
});
