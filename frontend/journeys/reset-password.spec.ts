import { expect, test } from "@playwright/test";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { openLinkInMail } from "./outbox";
import { anotherDevice, newName, signedInAs, signUp } from "./people";
import { enterPassword } from "./security";

const NEW_PASSWORD = "Other-Harbour-88";

test("a forgotten password is reset by mail, which signs every device out", async ({
  browser,
  page,
  baseURL,
}) => {
  const username = newName("forgetful");
  const email = `${username}@example.org`;
  await signUp(page, username);
  await page.goto("/scores");

  const other = await anotherDevice(browser, baseURL);
  await lookingForBarriers(other);
  const there = await other.newPage();
  await there.goto("/sign-in");
  await there.getByRole("link", { name: "Forgot it?" }).click();
  await there.getByLabel("E-mail", { exact: true }).fill(email);
  await there.getByRole("button", { name: "Send the link" }).click();
  await expect(there.getByRole("heading", { name: "Look into your e-mail" })).toBeVisible();

  const link = await openLinkInMail(there, email, /reset-password\/./);
  await expect(there.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await hasNoBarriers(there, "/reset-password/:key");
  await there.getByLabel("New password").fill(NEW_PASSWORD);
  await there.getByRole("button", { name: "Save the password" }).click();
  await expect(there.getByRole("heading", { name: "Password saved" })).toBeVisible();

  await test.step("the device that was signed in is not any more", async () => {
    await expect(page.getByText("You were signed out.")).toBeVisible();
  });

  await test.step("the link works once", async () => {
    await there.goto(link);
    await expect(there.getByRole("heading", { name: "This link has ended" })).toBeVisible();
  });

  await test.step("the new password opens the account, the old one does not", async () => {
    await there.goto("/sign-in?next=/films");
    await enterPassword(there, username);
    await expect(there.getByText("E-mail, username or password is incorrect.")).toBeVisible();
    await enterPassword(there, username, NEW_PASSWORD);
    await signedInAs(there, username);
    await expect(there).toHaveURL(/\/films$/);
  });
  await other.close();
});

test("nobody learns from the page whether there is an account", async ({ page }) => {
  const said: string[] = [];
  for (const email of ["demo@marquee.example", "nobody@example.org"]) {
    await page.goto("/reset-password");
    await page.getByLabel("E-mail", { exact: true }).fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    const answer = await page.getByRole("status").filter({ hasText: "If an account" }).innerText();
    said.push(answer.replace(email, "…"));
  }
  expect(said[0]).toBe(said[1]);
});
