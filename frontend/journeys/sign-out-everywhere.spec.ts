import { expect, test, type Page } from "@playwright/test";
import { anotherDevice, neverLeaving, newName, provingUntil, signedInAs, signIn, signUp } from "./people";
import { socketEnds } from "./sockets";

const row = (page: Page, list: string) =>
  page.getByRole("list", { name: list, exact: true }).getByRole("listitem");

test("signing out everywhere on one device ends the other's session and socket at once", async ({
  browser,
  page,
  baseURL,
}) => {
  const username = newName("twice");
  const other = await anotherDevice(browser, baseURL);
  const there = await other.newPage();
  const ends = socketEnds(there);

  await signUp(page, username);
  await page.goto("/settings/devices");
  await expect(row(page, "This device")).toHaveCount(1);
  await expect(page.getByText("You are signed in nowhere else.")).toBeVisible();
  const stayed = await neverLeaving(page);

  await test.step("a sign-in elsewhere appears without a reload", async () => {
    await signIn(there, username);
    await expect(row(page, "Other devices")).toHaveCount(1, { timeout: 40_000 });
    expect(await stayed()).toBe(true);
  });

  await there.goto("/films");
  await signedInAs(there, username);
  const leftThere = await neverLeaving(there);

  await test.step("sign out everywhere else", async () => {
    await page.getByRole("button", { name: "Sign out everywhere else" }).click();
    const dialog = page.getByRole("dialog", { name: "Sign out everywhere else?" });
    await dialog.getByRole("button", { name: "Sign out" }).click();
    await provingUntil(page, page.getByText("You are signed in nowhere else."));
  });

  await test.step("the other device says so by itself, and its socket was closed for it", async () => {
    await expect(there.getByText("You were signed out.")).toBeVisible();
    await expect(there.getByRole("link", { name: "Sign in", exact: true }).first()).toBeVisible();
    expect(ends.codes).toContain(4401);
    expect(await leftThere()).toBe(true);
    const asked = await there.evaluate(async () => (await fetch("/api/me")).status);
    expect(asked).toBe(401);
  });

  await test.step("this device stays signed in", async () => {
    expect(await stayed()).toBe(true);
    expect(await page.evaluate(async () => (await fetch("/api/me")).status)).toBe(200);
  });
  await other.close();
});
