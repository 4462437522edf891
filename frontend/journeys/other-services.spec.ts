import { expect, test, type Page } from "@playwright/test";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { answerThere, haveAccountThere, signInThere } from "./house";
import { letProofGrowOld } from "./old-proof";
import { newName, PASSWORD, signedInAs, signUp } from "./people";
import { enterPassword, prove, signOut } from "./security";

const services = (page: Page) => page.getByRole("list", { name: "Services" }).getByRole("listitem");

async function leaveFor(page: Page, service: string, from = "/sign-in"): Promise<void> {
  await page.goto(from);
  await page.getByRole("button", { name: `Continue with ${service}` }).click();
}

async function isSignedOut(page: Page): Promise<void> {
  expect((await page.request.get("/api/me")).status()).toBe(401);
}

test("somebody new comes from another service, and goes through life here without it in the end", async ({
  context,
  page,
  playwright,
}) => {
  await lookingForBarriers(context);
  const there = newName("guest");
  const username = newName("arrived");
  await haveAccountThere(playwright.request, there);

  await test.step("the service does not tell an address, so one is asked for", async () => {
    await leaveFor(page, "House", "/sign-in?next=/films");
    await signInThere(page, there);
    await answerThere(page, "Authorize");
    await expect(page.getByRole("heading", { name: "Almost there" })).toBeVisible();
    await expect(page.getByText(/You come from House/)).toBeVisible();
    await isSignedOut(page);
    await hasNoBarriers(page);
    await page.getByLabel("Username").fill(username);
    await page.getByLabel("E-mail").fill(`${username}@example.org`);
    await page.getByRole("button", { name: "Create account" }).click();
    await signedInAs(page, username);
    await expect(page).toHaveURL(/\/films$/);
  });

  await test.step("the button signs in again", async () => {
    await signOut(page, username);
    await leaveFor(page, "House");
    await answerThere(page, "Authorize");
    await signedInAs(page, username);
  });

  await test.step("the only way in stays", async () => {
    await page.goto("/settings/connections");
    await expect(services(page).filter({ hasText: "House" })).toContainText(`Connected as ${there}`);
    await expect(page.getByRole("button", { name: "Disconnect House" })).toBeDisabled();
    await expect(page.getByText(/This is your only way in/)).toBeVisible();
  });

  await test.step("with another service connected, the first may go", async () => {
    await page.getByRole("button", { name: "Connect Cottage" }).click();
    await answerThere(page, "Authorize");
    await page.getByRole("button", { name: "Disconnect House" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Disconnect" }).click();
    await expect(page.getByRole("button", { name: "Connect House" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Disconnect Cottage" })).toBeDisabled();
  });

  await test.step("with a password, both may", async () => {
    await page.getByRole("link", { name: "Set a password" }).click();
    const section = page.getByRole("region", { name: "Password", exact: true });
    await section.getByRole("button", { name: "Set a password" }).click();
    await section.getByLabel("New password").fill(PASSWORD);
    await section.getByRole("button", { name: "Set a password" }).click();
    await expect(section.getByText(/Password saved/)).toBeVisible();
    await page.goto("/settings/connections");
    await page.getByRole("button", { name: "Disconnect Cottage" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Disconnect" }).click();
    await expect(page.getByRole("button", { name: "Connect Cottage" })).toBeVisible();
    await expect(services(page).filter({ hasText: "Not connected" })).toHaveCount(2);
  });
});

test("an address that has an account opens it only once the service was connected from inside", async ({
  context,
  page,
  playwright,
}) => {
  const username = newName("owner");
  const there = newName("same-address");
  await haveAccountThere(playwright.request, there, `${username}@example.org`);
  await signUp(page, username);
  await signOut(page, username);

  await test.step("who says no there comes back to a page that says so", async () => {
    await leaveFor(page, "House");
    await signInThere(page, there);
    await answerThere(page, "Cancel");
    await expect(page.getByRole("heading", { name: "You stopped it" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("Nothing was changed.");
    await isSignedOut(page);
    await page.getByRole("link", { name: "Back to signing in" }).click();
  });

  await test.step("the address is no key", async () => {
    await page.getByRole("button", { name: "Continue with House" }).click();
    await answerThere(page, "Authorize");
    await expect(page.getByRole("heading", { name: "You have an account already" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText(
      "Sign in with your password, then connect the service in Settings, Connections.",
    );
    await isSignedOut(page);
  });

  await test.step("connecting asks who does it, when that was long ago", async () => {
    await page.goto("/sign-in?next=/settings/connections");
    await enterPassword(page, username);
    await expect(services(page)).toHaveText([/^Cottage\s*Not connected/, /^House\s*Not connected/]);
    await letProofGrowOld(context);
    await page.getByRole("button", { name: "Connect House" }).click();
    await prove(page);
    await answerThere(page, "Authorize");
    await expect(services(page).filter({ hasText: "House" })).toContainText(`Connected as ${there}`);
  });

  await test.step("from now on the service opens this account", async () => {
    await signOut(page, username);
    await leaveFor(page, "House");
    await answerThere(page, "Authorize");
    await signedInAs(page, username);
  });
});
