import { expect, test, type Browser, type Page } from "@playwright/test";
import { confirmAddress, subjectsUntil } from "./outbox";
import { anotherDevice, newName, signIn, signUp } from "./people";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function isSaved(page: Page, name: string): Promise<void> {
  await expect(part(page, name).getByText("Saved", { exact: true })).toBeVisible();
}

async function choose(page: Page, name: string, choice: string | RegExp): Promise<void> {
  await part(page, name).getByRole("radio", { name: choice }).check();
  await isSaved(page, name);
}

/** A genre or a language: a chip that stays pressed. */
async function press(page: Page, name: string, chip: string): Promise<void> {
  await part(page, name).getByRole("button", { name: chip, exact: true }).click();
  await isSaved(page, name);
}

async function wantNews(page: Page, wanted: boolean): Promise<void> {
  await page.goto("/settings/preferences");
  await page.getByRole("checkbox", { name: "Somebody follows you" }).setChecked(wanted);
  await isSaved(page, "Notifications");
}

/** Somebody new follows a member; their name. */
async function isFollowed(browser: Browser, baseURL: string | undefined, member: string): Promise<string> {
  const follower = newName("follower");
  const device = await anotherDevice(browser, baseURL);
  const there = await device.newPage();
  await signUp(there, follower);
  await there.goto(`/members/${member}`);
  const follow = there.getByRole("button", { name: `Follow ${member}` });
  await follow.click();
  await expect(follow).toHaveText("Following");
  await device.close();
  return follower;
}

test("what somebody prefers is saved, and holds on every device", async ({ browser, page, baseURL }) => {
  const username = newName("chooser");
  await signUp(page, username);
  await page.goto("/settings/preferences");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

  await test.step("chosen in the settings", async () => {
    await choose(page, "Look", /^Dark/);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await press(page, "Genres you like", "Comedy");
    await press(page, "Languages", "French");
    await choose(page, "Languages", "Deutsch");
    await page.goto("/settings/profile");
    const zone = page.getByRole("combobox", { name: "Time zone" });
    await expect(zone).toHaveValue("As on this device");
    // A list closes when the page scrolls, as it may to bring the box into view.
    await expect(async () => {
      await zone.fill("Auckland");
      await page.getByRole("option", { name: /Auckland/ }).click({ timeout: 2_000 });
    }).toPass();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  const other = await anotherDevice(browser, baseURL);
  const there = await other.newPage();
  await signIn(there, username);
  await test.step("another device looks as chosen, and shows what was", async () => {
    await expect(there.locator("html")).toHaveAttribute("data-theme", "dark");
    await there.goto("/settings/preferences");
    await expect(there.getByRole("radio", { name: /^Dark/ })).toBeChecked();
    await expect(there.getByRole("radio", { name: "Deutsch" })).toBeChecked();
    for (const chip of ["Comedy", "French"])
      await expect(there.getByRole("button", { name: chip, exact: true })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
  });

  await test.step("films of the genre are recommended, and say why", async () => {
    await there.goto("/");
    await expect(there.getByText("Because you like comedy").first()).toBeVisible();
  });

  await test.step("kick-offs are written in the time zone", async () => {
    await there.goto("/scores");
    await expect(there.getByText("times in Auckland")).toBeVisible();
  });
  await other.close();
});

test("news come by mail in one's language, and only those one wants", async ({ browser, page, baseURL }) => {
  const username = newName("reader");
  const email = `${username}@example.org`;
  await signUp(page, username);
  await confirmAddress(page, email);

  await wantNews(page, false);
  await choose(page, "Languages", "Deutsch");
  const unheard = await isFollowed(browser, baseURL, username);
  await wantNews(page, true);
  const heard = await isFollowed(browser, baseURL, username);

  const subjects = await subjectsUntil(page, email, `${heard} folgt dir jetzt`);
  expect(subjects.filter((subject) => subject.includes(unheard))).toEqual([]);
});
