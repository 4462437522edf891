import { expect, test } from "@playwright/test";
import { openLinkInMail } from "./outbox";
import { anotherDevice, newName, signedInAs, signUp } from "./people";
import { enterPassword } from "./security";

const NEW_PASSWORD = "Other-Harbour-88";

test("five wrong passwords lock, and the mail for a new one opens again", async ({
  browser,
  page,
  baseURL,
}) => {
  const username = newName("locked");
  const email = `${username}@example.org`;
  await signUp(page, username);

  const other = await anotherDevice(browser, baseURL);
  const there = await other.newPage();
  await there.goto("/sign-in?next=/films");
  const said = there.getByRole("alert");
  for (let failed = 1; failed <= 5; failed += 1) {
    await enterPassword(there, username, `Wrong-Harbour-${failed}`);
    await expect(said).toHaveText("E-mail, username or password is incorrect.");
  }

  await test.step("the right one is refused too, and the page says until when", async () => {
    await enterPassword(there, username);
    const locked = /^Too many failed attempts\. You can sign in again at (\d\d:\d\d)\./;
    await expect(said).toHaveText(locked);
    const named = locked.exec(await said.innerText())?.[1] ?? "";
    expect(minutesUntil(named)).toBeGreaterThan(12);
    expect(minutesUntil(named)).toBeLessThan(17);
  });

  await test.step("the way out is a new password, by mail", async () => {
    await said.getByRole("link", { name: "reset your password" }).click();
    await there.getByLabel("E-mail", { exact: true }).fill(email);
    await there.getByRole("button", { name: "Send the link" }).click();
    await expect(there.getByRole("heading", { name: "Look into your e-mail" })).toBeVisible();
    await openLinkInMail(there, email, /reset-password\/./);
    await there.getByLabel("New password").fill(NEW_PASSWORD);
    await there.getByRole("button", { name: "Save the password" }).click();
    await expect(there.getByRole("heading", { name: "Password saved" })).toBeVisible();
  });

  await there.goto("/sign-in?next=/films");
  await enterPassword(there, username, NEW_PASSWORD);
  await signedInAs(there, username);
  await expect(there).toHaveURL(/\/films$/);
  await other.close();
});

/** From now until a time of the day as the page writes it, in the browser's zone. */
function minutesUntil(named: string): number {
  const now = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Berlin",
  });
  const [until, from] = [named, now.format()].map((clock) => {
    const [hours, minutes] = clock.split(":").map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });
  return ((until ?? 0) - (from ?? 0) + 24 * 60) % (24 * 60);
}
