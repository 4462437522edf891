import { expect, test } from "@playwright/test";
import { anotherDevice, neverLeaving, newName, signUp } from "./people";

test("what somebody does shows in the feed of who follows them, and goes when they go private", async ({
  browser,
  baseURL,
}) => {
  const [anas, bens] = [await anotherDevice(browser, baseURL), await anotherDevice(browser, baseURL)];
  const [ana, ben] = [newName("ana"), newName("ben")];
  const [reader, rater] = [await anas.newPage(), await bens.newPage()];
  await signUp(reader, ana);
  await signUp(rater, ben);

  await test.step("one follows the other", async () => {
    await reader.goto(`/members/${ben}`);
    await reader.getByRole("button", { name: `Follow ${ben}` }).click();
    await expect(reader.getByText("1 follower", { exact: true })).toBeVisible();
    await reader.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Feed" }).click();
    await expect(reader.getByText("Nothing here yet")).toBeVisible();
  });
  const stayed = await neverLeaving(reader);
  const line = reader.getByRole("listitem").filter({ hasText: `${ben} rated` });

  await test.step("a rating comes without a reload", async () => {
    await rater.goto("/films/1");
    await rater.getByRole("radio", { name: "4½ stars" }).first().click();
    await expect(line.getByRole("img", { name: "4½ stars" })).toBeVisible();
  });

  await test.step("another rating takes its place", async () => {
    await rater.getByRole("radio", { name: "3 stars", exact: true }).first().click();
    await expect(line.getByRole("img", { name: "3 stars" })).toBeVisible();
    await expect(line).toHaveCount(1);
  });

  await test.step("who goes private is gone from the page that is open", async () => {
    await rater.goto("/settings/privacy");
    const activity = rater.getByRole("region", { name: "Activity", exact: true });
    await activity.getByRole("radio", { name: /^Only you/ }).check();
    await expect(line).toHaveCount(0);
    await expect(reader.getByText("Nothing here yet")).toBeVisible();
  });

  expect(await stayed()).toBe(true);
  await Promise.all([anas.close(), bens.close()]);
});
