import { expect, test, type Locator, type Page } from "@playwright/test";

const PASSWORD = "Quiet-Harbour-77";
/** What a person is promised: from the press to the screen. */
const PROMISED = 2_000;

function newName(): string {
  return `newcomer-${Date.now().toString(36)}`;
}

async function signUp(page: Page, username: string): Promise<void> {
  // The page for signing in, which this comes from, has a field for usernames too.
  await expect(page.getByRole("heading", { name: "Create an account" })).toBeVisible();
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("E-mail").fill(`${username}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail or username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: `Account of ${username}` }).first()).toBeVisible();
}

const forYou = (page: Page): Locator => page.getByRole("region", { name: "For you" });

/** The pick and the films beside it, with their reasons. */
async function shown(page: Page): Promise<string> {
  const pick = await page.getByRole("article", { name: /^Your pick/ }).innerText();
  return [pick, ...(await forYou(page).getByRole("listitem").allInnerTexts())].join("\n");
}

/** Titles on the wall that nobody has pressed a star of yet. */
async function unrated(page: Page): Promise<string> {
  const wall = page.getByRole("region", { name: "Rate a few films you know" });
  for (const group of await wall.getByRole("radiogroup").all()) {
    if ((await group.getByRole("radio", { checked: true }).count()) > 0) continue;
    return ((await group.getAttribute("aria-label")) ?? "").replace(/^Rate /, "");
  }
  throw new Error("No film is left to rate.");
}

/** When a text will stand in For You, in milliseconds since 1970 by the page's own clock. */
function whenSaid(page: Page, text: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const stands = () =>
      [...document.querySelectorAll("section")].some((section) => section.innerText.includes(wanted));
    while (!stands()) await new Promise((look) => setTimeout(look, 20));
    return Date.now();
  }, text);
}

/** Press, and say when that was by the page's own clock. */
async function press(page: Page, control: Locator): Promise<number> {
  const pressed = page.evaluate(
    () =>
      new Promise<number>((tell) =>
        addEventListener("click", () => tell(Date.now()), { capture: true, once: true }),
      ),
  );
  await control.click();
  return pressed;
}

test("a newcomer sees scores move, signs up, rates five films, and For You answers each of them", async ({
  browser,
  page,
  baseURL,
}) => {
  const username = newName();

  await test.step("scores change on Home without a reload", async () => {
    await page.goto("/");
    await page.evaluate(() => Object.assign(window, { neverLeft: true }));
    const strip = page.getByRole("navigation", { name: "Live matches" });
    await expect(strip.getByRole("link").first()).toBeVisible();
    const before = await strip.innerText();
    await expect.poll(() => strip.innerText(), { timeout: 30_000 }).not.toBe(before);
  });

  await test.step("a film leads to signing up, and back to it", async () => {
    await page
      .getByRole("region", { name: /^Rate five films/ })
      .getByRole("link")
      .nth(1)
      .click();
    await expect(page).toHaveURL(/\/films\/\d+$/);
    const film = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Sign in", exact: true }).first().click();
    await page.getByRole("link", { name: "Create an account" }).click();
    await signUp(page, username);
    await expect(page).toHaveURL(film);
    await expect(page.getByRole("button", { name: `Account of ${username}` }).first()).toBeVisible();
  });

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await other.newPage();
  await signIn(there, username);
  await page.getByRole("link", { name: "Home", exact: true }).first().click();
  for (const one of [page, there]) {
    await expect(forYou(one)).toBeVisible();
    await expect(one.getByRole("heading", { name: "Rate a few films you know" })).toBeVisible();
  }
  await there.evaluate(() => Object.assign(window, { neverLeft: true }));

  for (const [count, stars] of ["4½", "5", "4", "3½", "4½"].entries()) {
    await test.step(`rating ${count + 1} changes For You here and there within two seconds, and it says why`, async () => {
      const before = await Promise.all([page, there].map(shown));
      const title = await unrated(page);
      const why = `you rated ${title} ${stars}`;
      const said = Promise.all([page, there].map((one) => whenSaid(one, why)));
      const pressed = await press(
        page,
        page
          .getByRole("radiogroup", { name: `Rate ${title}`, exact: true })
          .getByRole("radio", { name: `${stars} stars`, exact: true }),
      );
      for (const at of await said) expect(at - pressed).toBeLessThan(PROMISED);
      for (const one of [page, there])
        await expect(forYou(one).getByText(why, { exact: true })).toBeVisible();
      const after = await Promise.all([page, there].map(shown));
      for (const [place, text] of after.entries()) expect(text).not.toBe(before[place]);
    });
  }

  await expect(page.getByText("5 films rated.")).toBeVisible();
  await expect(page.getByRole("article", { name: /^Your pick/ })).toContainText(
    /Because you rated|again|others who/,
  );
  for (const one of [page, there]) expect(await one.evaluate(() => "neverLeft" in window)).toBe(true);
  await other.close();
});
