import { expect, test } from "@playwright/test";
import { newName, signUp } from "./people";

test("a picture is cut by pointer and by keyboard, shows at once, and is taken down", async ({ page }) => {
  await signUp(page, newName("portrait"));
  const photograph = await page.screenshot({ type: "png" });
  await page.goto("/settings/profile");
  const section = page.getByRole("region", { name: "Picture" });
  await section
    .getByLabel("Picture file")
    .setInputFiles({ name: "me.png", mimeType: "image/png", buffer: photograph });

  const dialog = page.getByRole("dialog", { name: "Choose the part to show" });
  const part = dialog.getByRole("application");
  const picture = part.locator("img");
  const left = () => picture.evaluate((image) => parseFloat(image.style.left));
  await expect(picture).toHaveCSS("opacity", "1");
  await dialog.getByLabel("Zoom").focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press("ArrowRight");
  await expect(dialog.getByLabel("Zoom")).toHaveValue("1.5");
  await part.focus();
  const before = await left();
  await page.keyboard.press("ArrowRight");
  const walked = await left();
  expect(walked).toBeLessThan(before);
  const box = await part.boundingBox();
  if (!box) throw new Error("The picture is not on screen.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await left()).toBeGreaterThan(walked);
  await dialog.getByRole("button", { name: "Use picture" }).click();

  const shown = section.locator("img");
  await expect(shown).toHaveJSProperty("complete", true);
  expect(
    await shown.evaluate((image: HTMLImageElement) => [
      image.naturalWidth > 0,
      image.naturalWidth === image.naturalHeight,
    ]),
  ).toEqual([true, true]);
  await section.getByRole("button", { name: "Remove" }).click();
  await expect(shown).toHaveCount(0);
});
