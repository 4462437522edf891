import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { anotherDevice, newName, provingUntil, signIn, signUp } from "./people";
import { socketEnds } from "./sockets";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 " +
  "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

const statusOf = (page: Page) => page.evaluate(async () => (await fetch("/api/me")).status);

/** For how many seconds from now the browser keeps the session. */
async function kept(context: BrowserContext): Promise<number> {
  const session = (await context.cookies()).find(({ name }) => name === "sessionid");
  return (session?.expires ?? 0) - Date.now() / 1000;
}

test("one device is signed out from another, and only that one", async ({ browser, page, baseURL }) => {
  const username = newName("several");
  await signUp(page, username);
  const phone = await browser.newContext({ ...(baseURL && { baseURL }), userAgent: IPHONE });
  const computer = await anotherDevice(browser, baseURL);
  const [onPhone, onComputer] = [await phone.newPage(), await computer.newPage()];
  const ends = { phone: socketEnds(onPhone), computer: socketEnds(onComputer) };
  for (const there of [onPhone, onComputer]) await signIn(there, username);

  await page.goto("/settings/devices");
  const others = page.getByRole("list", { name: "Other devices" });
  await expect(others.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Sign out Safari on iOS" }).click();
  const question = page.getByRole("dialog", { name: "Sign out Safari on iOS?" });
  await question.getByRole("button", { name: "Sign out" }).click();
  await provingUntil(page, others.getByText("Chrome on Linux"));
  await expect(others.getByText("Safari on iOS")).toHaveCount(0);

  await expect(onPhone.getByText("You were signed out.")).toBeVisible();
  expect(ends.phone.codes).toContain(4401);
  expect(await statusOf(onPhone)).toBe(401);
  for (const there of [page, onComputer]) expect(await statusOf(there)).toBe(200);
  expect(ends.computer.codes).not.toContain(4401);
  await phone.close();
  await computer.close();
});

test("a browser stays signed in for a week or for half an hour, as its person chooses", async ({
  context,
  page,
}) => {
  await signUp(page, newName("stayer"));
  await page.goto("/settings/devices");
  const choice = page.getByRole("checkbox", { name: /^Keep me signed in on this device/ });
  const own = page.getByRole("region", { name: "This device" });
  await expect(choice).not.toBeChecked();
  expect(await kept(context)).toBeLessThanOrEqual(1800);

  for (const [wanted, least, most] of [
    [true, 6.9 * 86400, 7 * 86400],
    [false, 1700, 1800],
  ] as const) {
    await choice.setChecked(wanted);
    await expect(own.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(choice).toBeChecked({ checked: wanted });
    const seconds = await kept(context);
    expect(seconds).toBeGreaterThan(least);
    expect(seconds).toBeLessThanOrEqual(most);
  }
});
