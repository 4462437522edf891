import { expect, test } from "@playwright/test";
import { newName, PASSWORD, signIn, signUp } from "./people";

test("an account is deleted, and kept after all within its two weeks", async ({ page }) => {
  const username = newName("leaver");
  await signUp(page, username);
  await page.goto("/settings/data");
  await page.getByRole("button", { name: "Delete my account…" }).click();
  const question = page.getByRole("dialog", { name: "Delete your account?" });
  await question.getByLabel("Your password").fill(PASSWORD);
  await question.getByRole("button", { name: "Delete my account" }).click();

  await expect(page.getByRole("heading", { name: "Goodbye, then" })).toBeVisible();
  await expect(page.getByText(/Your account will be deleted on /)).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in", exact: true }).first()).toBeVisible();
  expect((await page.request.get("/api/me")).status()).toBe(401);
  expect((await page.request.get(`/api/social/users/${username}/profile`)).status()).toBe(404);

  await signIn(page, username);
  const notice = page.getByRole("region", { name: "Your account" });
  await notice.getByRole("button", { name: "Keep my account" }).click();
  await expect(notice).toHaveCount(0);
  await page.goto(`/members/${username}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(username);
  expect((await page.request.get(`/api/social/users/${username}/profile`)).status()).toBe(200);
});
