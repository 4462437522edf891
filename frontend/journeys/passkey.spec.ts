import { expect, test, type Page } from "@playwright/test";
import { letProofGrowOld } from "./old-proof";
import { confirmAddress } from "./outbox";
import { newName, signedInAs, signUp } from "./people";
import { keepCodes, prove, signOut } from "./security";

// Passkeys belong to a name; an address of numbers has none.
const here = (process.env.MARQUEE_URL ?? "http://localhost:8000").replace("127.0.0.1", "localhost");
test.use({ baseURL: here });

/** A finger that is always on the sensor: Chromium's own authenticator for tests. */
async function addSensor(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable", { enableUI: false });
  await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** From the next page on it is a browser that suggests no passkeys in fields. */
async function withoutSuggestions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
}

test("a passkey is added, signs in by a press and by suggestion, and is removed", async ({
  context,
  page,
}) => {
  const username = newName("keyring");
  await addSensor(page);
  await signUp(page, username);
  await confirmAddress(page, `${username}@example.org`);

  await letProofGrowOld(context);
  await page.goto("/settings/security");
  const passkeys = page.getByRole("region", { name: "Passkeys" });
  await passkeys.getByRole("button", { name: "Add a passkey" }).click();
  await passkeys.getByLabel("Name").fill("Test sensor");
  await passkeys.getByRole("button", { name: "Go on" }).click();
  await prove(page);
  expect(await keepCodes(page)).toHaveLength(10);
  await expect(passkeys.getByText("Test sensor")).toBeVisible();
  await expect(passkeys.getByText("not used yet")).toBeVisible();

  await test.step("signing in by what the browser suggests in the field", async () => {
    await signOut(page, username);
    await page.goto("/sign-in");
    await signedInAs(page, username);
  });

  await test.step("signing in by the button", async () => {
    await signOut(page, username);
    await withoutSuggestions(page);
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await signedInAs(page, username);
  });

  await page.goto("/settings/security");
  await expect(passkeys.getByText("last used now")).toBeVisible();
  await passkeys.getByRole("button", { name: "Remove Test sensor" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  // Just signed in, so nobody is asked again.
  await expect(passkeys.getByText("You have none yet.")).toBeVisible();
});
