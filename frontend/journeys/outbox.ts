import { expect, type Locator, type Page } from "@playwright/test";

/** Open the link of the newest mail to somebody that leads where `kind` says; mail is sent a moment after its cause. */
export async function openLinkInMail(page: Page, email: string, kind: RegExp): Promise<string> {
  let path: string | undefined;
  await expect(async () => {
    path = await linkInMail(page, email, kind);
    expect(path).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (!path) throw new Error(`No mail to ${email} with a link to ${kind}.`);
  await page.goto(path);
  return path;
}

/** Wait until a mail with this in its subject is there for somebody; the subjects of all their mails. */
export async function subjectsUntil(page: Page, email: string, awaited: string): Promise<string[]> {
  let subjects: string[] = [];
  await expect(async () => {
    await page.goto("/outbox/");
    subjects = await mailsTo(page, email).getByRole("strong").allInnerTexts();
    expect(subjects.join("\n")).toContain(awaited);
  }).toPass({ timeout: 30_000 });
  return subjects;
}

function mailsTo(page: Page, email: string): Locator {
  return page.getByRole("navigation", { name: "Mails" }).getByRole("link").filter({ hasText: email });
}

async function linkInMail(page: Page, email: string, kind: RegExp): Promise<string | undefined> {
  await page.goto("/outbox/");
  const addresses = await mailsTo(page, email).evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  for (const address of addresses) {
    await page.goto(address);
    const links = await page
      .locator("pre a")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const link = links.find((href) => kind.test(href));
    if (link) return new URL(link).pathname;
  }
  return undefined;
}

/** Confirm the address somebody signed up with, as the mail asks for. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await openLinkInMail(page, email, /verify-email/);
  await page.getByRole("button", { name: "Yes, confirm it" }).click();
  await expect(page.getByRole("heading", { name: "Address confirmed" })).toBeVisible();
}
