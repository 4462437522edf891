import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { neverLeaving, newName, provingUntil, signUp } from "./people";

interface Entry {
  name: string;
  text: string;
}

/** The files of a ZIP archive, by its central directory. */
function unzipped(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0) throw new Error("This is no ZIP archive.");
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + packed);
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      text: (method === 8 ? inflateRawSync(body) : body).toString("utf8"),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

test("everything of one's own is packed while one watches, and can be opened", async ({ page }) => {
  const username = newName("keeper");
  await signUp(page, username);
  await page.goto("/films");
  await page.getByRole("list", { name: "Films" }).getByRole("link").first().click();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("radio", { name: "4½ stars" }).click();
  await expect(page.getByText(/Your rating saved/)).toBeVisible();

  await page.goto("/settings/data");
  const stayed = await neverLeaving(page);
  await page.getByRole("button", { name: "Make my export" }).click();
  const ready = page.getByRole("button", { name: /^Download/ });
  await provingUntil(page, page.getByRole("progressbar", { name: "Your export" }).or(ready).first());
  await expect(ready).toBeVisible({ timeout: 60_000 });
  expect(await stayed()).toBe(true);

  const [download] = await Promise.all([page.waitForEvent("download"), ready.click()]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const entries = unzipped(await readFile(await download.path()));
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/\.csv$/), expect.stringMatching(/\.json$/)]),
  );
  const all = entries.map(({ text }) => text).join("\n");
  expect(all).toContain(username);
  expect(all).toContain(title);
  for (const { name, text } of entries) {
    if (name.endsWith(".json")) expect(() => JSON.parse(text) as unknown, name).not.toThrow();
  }
});
