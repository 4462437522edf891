import { expect, test } from "@playwright/test";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { openLinkInMail } from "./outbox";
import { newName, signUp } from "./people";

test("a new member is reminded to confirm the address, until the link is opened", async ({
  context,
  page,
}) => {
  await lookingForBarriers(context);
  const username = newName("unconfirmed");
  await signUp(page, username);
  const reminder = page.getByRole("region", { name: "Confirm your address" });
  await expect(reminder).toBeVisible();

  const link = await openLinkInMail(page, `${username}@example.org`, /verify-email/);
  await expect(page.getByRole("heading", { name: "Confirm your address" })).toBeVisible();
  await hasNoBarriers(page, "/verify-email/:key");
  await page.getByRole("button", { name: "Yes, confirm it" }).click();
  await page.getByRole("link", { name: "Go to the films" }).click();
  await expect(page.getByRole("button", { name: `Account of ${username}` }).first()).toBeVisible();
  await expect(reminder).toHaveCount(0);

  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has ended" })).toBeVisible();
  await expect(page.getByText(/nothing left to do/)).toBeVisible();
});
