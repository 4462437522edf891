import { expect, test } from "@playwright/test";
import { ownApp, register } from "./own-apps";
import { newName, provingUntil, signUp } from "./people";

const PAGE = "https://diary.example/";
const OLD = "https://diary.example/back";
const NEW = "https://diary.example/return";

test("an app of one's own is changed, and what is wrong is said beside its field", async ({ page }) => {
  await signUp(page, newName("builder"));
  const [before, after] = [newName("Film Diary"), newName("Film Journal")];
  const client_id = await register(page, before, OLD);

  await page.getByRole("button", { name: `Change ${before}` }).click();
  const dialog = page.getByRole("dialog", { name: `Change ${before}` });
  const name = dialog.getByLabel("Name", { exact: true });
  const website = dialog.getByLabel("Its page");
  const addresses = dialog.getByLabel("Addresses people come back to");
  const library = dialog.getByRole("checkbox", { name: /^Read your library/ });
  const profiles = dialog.getByRole("checkbox", { name: /^Read profiles/ });
  const save = dialog.getByRole("button", { name: "Save" });
  await expect(name).toHaveValue(before);
  await expect(addresses).toHaveValue(OLD);

  await test.step("what is missing", async () => {
    await name.fill(" ");
    await addresses.fill("");
    await library.uncheck();
    await profiles.uncheck();
    await save.click();
    await expect(name).toHaveAccessibleDescription("Give it the name people will see.");
    await expect(name).toBeFocused();
    await expect(addresses).toHaveAccessibleDescription(
      /^Where people come back to, or tick the code below\./,
    );
    await expect(dialog.getByText("Choose at least one thing.")).toBeVisible();
  });

  await test.step("what cannot be", async () => {
    await name.fill(after);
    await library.check();
    await website.fill("my page");
    await addresses.fill("http://diary.example/back");
    await save.click();
    await provingUntil(page, dialog.locator("[aria-invalid]").first());
    await expect(website).toHaveAccessibleDescription(/^Enter a whole address, such as/);
    await expect(website).toBeFocused();
    await website.fill(PAGE);
    await save.click();
    await expect(website).not.toHaveAttribute("aria-invalid");
    await expect(addresses).toHaveAccessibleDescription(/^Use https:\/\/, /);
    await expect(addresses).toBeFocused();
  });

  const row = ownApp(page, after);
  await test.step("then it is saved", async () => {
    await addresses.fill(NEW);
    await save.click();
    await expect(dialog).toHaveCount(0);
    await page.reload();
    await expect(row.getByRole("link", { name: PAGE })).toBeVisible();
    await expect(row.getByText(NEW)).toBeVisible();
    await expect(row.getByText("Read your library.")).toBeVisible();
    await expect(row.locator("code")).toHaveText(client_id);
    await expect(page.getByText(before)).toHaveCount(0);
  });

  await test.step("and holds when the app asks", async () => {
    const asked = (redirect_uri: string) =>
      new URLSearchParams({
        client_id,
        redirect_uri,
        response_type: "code",
        scope: "library:read",
        code_challenge: "0".repeat(43),
        code_challenge_method: "S256",
      });
    await page.goto(`/identity/o/authorize?${asked(OLD).toString()}`);
    await expect(page.getByText("Mismatching redirect URI.")).toBeVisible();
    await page.goto(`/identity/o/authorize?${asked(NEW).toString()}`);
    await expect(page.getByRole("heading", { name: `${after} would like to act for you` })).toBeVisible();
  });
});
