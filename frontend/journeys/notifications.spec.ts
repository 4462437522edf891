import { expect, test, type Page } from "@playwright/test";
import { anotherDevice, neverLeaving, newName, signUp } from "./people";

/** The bell that is on screen, by what a screen reader calls it. */
const bell = (page: Page) => page.getByRole("button", { name: /^Notifications/ });

async function rings(pages: readonly Page[], unread: number): Promise<void> {
  const name = unread > 0 ? `Notifications, ${unread} unread` : "Notifications";
  for (const page of pages) await expect(bell(page)).toHaveAccessibleName(name);
}

test("a follower rings the bell, and all tabs agree on what was read and deleted", async ({
  browser,
  baseURL,
}) => {
  const [anas, bens] = [await anotherDevice(browser, baseURL), await anotherDevice(browser, baseURL)];
  const [ana, ben] = [newName("ana"), newName("ben")];
  const [follower, one, two] = [await anas.newPage(), await bens.newPage(), await bens.newPage()];
  await signUp(follower, ana);
  await signUp(one, ben);
  await one.goto("/scores");
  await two.goto(`/members/${ben}`);
  await follower.goto(`/members/${ben}`);
  await rings([one, two], 0);
  await expect(two.getByText("0 followers")).toBeVisible();
  const stayed = await Promise.all([one, two].map(neverLeaving));

  await test.step("one follows the other: every tab hears of it, and the count moves", async () => {
    await follower.getByRole("button", { name: `Follow ${ben}` }).click();
    await rings([one, two], 1);
    await expect(one.getByRole("status", { name: "News" })).toHaveText(`${ana} follows you`);
    await expect(two.getByText("1 follower", { exact: true })).toBeVisible();
  });

  await test.step("read by keyboard in one tab, it is read in the other", async () => {
    await bell(one).focus();
    await one.keyboard.press("Enter");
    const panel = one.getByRole("region", { name: "Newest notifications" });
    await expect(panel.getByRole("link", { name: `Unread: ${ana} follows you` })).toBeVisible();
    await one.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(bell(one)).toBeFocused();
    await one.keyboard.press("Enter");
    await panel.getByRole("link", { name: `${ana} follows you` }).click();
    await expect(one.getByRole("heading", { level: 1, name: ana })).toBeVisible();
    await rings([one, two], 0);
  });

  await test.step("followed back from the page of all", async () => {
    await bell(one).click();
    await one.getByRole("link", { name: "See all" }).click();
    await one.getByRole("button", { name: `Follow back: ${ana}` }).click();
    await expect(one.getByRole("button", { name: `Following: ${ana}` })).toBeVisible();
    await rings([follower], 1);
  });

  await test.step("deleted in one tab it is gone from the other, and comes back there too", async () => {
    await bell(two).click();
    await two.getByRole("link", { name: "See all" }).click();
    const lineOn = (page: Page) =>
      page.getByRole("list", { name: "Notifications", exact: true }).getByRole("link", { name: ana });
    await expect(lineOn(two)).toBeVisible();
    await one.getByRole("button", { name: `Delete: ${ana} follows you` }).click();
    await expect(two.getByText("Nothing yet")).toBeVisible();
    await one.keyboard.press("Enter");
    await expect(lineOn(one)).toBeFocused();
    await expect(lineOn(two)).toBeVisible();
  });

  await test.step("who stops following before it was read takes it back", async () => {
    await one.getByRole("button", { name: `Following: ${ana}` }).click();
    await rings([follower], 0);
  });

  for (const same of stayed) expect(await same()).toBe(true);
  await Promise.all([anas.close(), bens.close()]);
});
