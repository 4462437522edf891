import { expect, test, type Page } from "@playwright/test";
import { confirmAddress } from "./outbox";
import { anotherDevice, newName, provingUntil, signedInAs, signUp } from "./people";
import { enterPassword } from "./security";

const row = (page: Page, email: string) =>
  page.getByRole("list", { name: "Your addresses" }).getByRole("listitem").filter({ hasText: email });

test("an address is added, confirmed by mail, made the main one, and the old one removed", async ({
  browser,
  page,
  baseURL,
}) => {
  const username = newName("moved");
  const [old, next] = [`${username}@example.org`, `${username}@example.net`];
  await signUp(page, username);
  await confirmAddress(page, old);
  await page.goto("/settings/security");
  await expect(row(page, old)).toContainText("Confirmed · main address");

  await test.step("what is no address is said beside its field", async () => {
    await page.getByRole("button", { name: "Add an address" }).click();
    const field = page.getByLabel("New e-mail address");
    await field.fill("no address");
    await page.getByRole("button", { name: "Add and send a link" }).click();
    await expect(field).toHaveAccessibleDescription(/Enter a valid e-mail address/);
    await expect(field).toBeFocused();
    await field.fill(next);
    await page.getByRole("button", { name: "Add and send a link" }).click();
    await provingUntil(page, row(page, next));
  });

  await test.step("it counts for nothing before the link in its mail was opened", async () => {
    await expect(row(page, next)).toContainText("Not confirmed yet");
    await expect(page.getByRole("button", { name: `Make ${next} the main address` })).toHaveCount(0);
    await confirmAddress(page, next);
    await page.goto("/settings/security");
    await expect(row(page, next)).toContainText("Confirmed");
    await expect(row(page, next)).not.toContainText("main address");
  });

  await test.step("it becomes the main one", async () => {
    await page.getByRole("button", { name: `Make ${next} the main address` }).click();
    await provingUntil(page, row(page, next).getByText("main address"));
    await expect(row(page, old)).not.toContainText("main address");
    await expect(page.getByRole("button", { name: `Remove ${next}` })).toHaveCount(0);
  });

  await test.step("the old one goes, and opens the account no more", async () => {
    await page.getByRole("button", { name: `Remove ${old}` }).click();
    const question = page.getByRole("dialog", { name: "Remove this address?" });
    await question.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(row(page, old)).toHaveCount(0);
    await expect(row(page, next)).toBeVisible();

    const other = await anotherDevice(browser, baseURL);
    const there = await other.newPage();
    await there.goto("/sign-in");
    await enterPassword(there, old);
    await expect(there.getByText("E-mail, username or password is incorrect.")).toBeVisible();
    await enterPassword(there, next);
    await signedInAs(there, username);
    await other.close();
  });
});
