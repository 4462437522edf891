import { expect, test, type Page } from "@playwright/test";
import { anotherDevice, newName, signUp } from "./people";

async function choose(page: Page, matter: string, audience: RegExp): Promise<void> {
  const part = page.getByRole("region", { name: matter, exact: true });
  await part.getByRole("radio", { name: audience }).check();
  await expect(part.getByText("Saved")).toBeVisible();
}

test("a profile shows what its owner lets it show, to whom", async ({ browser, page, baseURL }) => {
  const owner = newName("owner");
  const visitor = newName("visitor");
  const other = await anotherDevice(browser, baseURL);
  const there = await other.newPage();
  await signUp(page, owner);
  await signUp(there, visitor);

  await test.step("something to see", async () => {
    await page.goto("/films");
    await page.getByRole("list", { name: "Films" }).getByRole("link").first().click();
    await page.getByRole("radio", { name: "5 stars", exact: true }).click();
    await expect(page.getByText(/Your rating saved/)).toBeVisible();
    await page.goto("/settings/profile");
    await page.getByLabel("About you").fill("Prefers films in which somebody is good at their job.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  const bio = there.getByText("Prefers films in which somebody is good at their job.");
  const rated = there.getByRole("list", { name: "Recently rated" });

  await test.step("followers only: a stranger sees the name, a follower the rest", async () => {
    await page.goto("/settings/privacy");
    await choose(page, "Profile", /^Followers/);
    await choose(page, "Activity", /^Followers/);
    await there.goto(`/members/${owner}`);
    await expect(there.getByText(`Only followers see more of ${owner}.`)).toBeVisible();
    await expect(bio).toHaveCount(0);
    await there.getByRole("button", { name: `Follow ${owner}` }).click();
    await expect(bio).toBeVisible();
    await expect(rated).toBeVisible();
  });

  await test.step("ratings for nobody: they go, the rest stays", async () => {
    await choose(page, "Activity", /^Only you/);
    await there.reload();
    await expect(bio).toBeVisible();
    await expect(rated).toHaveCount(0);
  });

  await test.step("private: there is no such member", async () => {
    await choose(page, "Profile", /^Only you/);
    await there.reload();
    await expect(there.getByRole("heading", { name: "There is no such member" })).toBeVisible();
    await page.goto(`/members/${owner}`);
    await expect(page.getByRole("heading", { level: 1, name: owner })).toBeVisible();
    await page.getByRole("radio", { name: "Everyone" }).check();
    await expect(page.getByText("Nobody else sees this page")).toBeVisible();
  });
  await other.close();
});
