import { expect, test } from "@playwright/test";
import { haveNoBarriers, lookingForBarriers } from "./barriers";
import { letProofGrowOld } from "./old-proof";
import { codeFor, nextCodeFor } from "./one-time-codes";
import { confirmAddress } from "./outbox";
import { newName, signedInAs, signUp } from "./people";
import { enterPassword, keepCodes, prove, signOut } from "./security";

test("an app is set up, asked for when signing in, and a recovery code stands in for it", async ({
  context,
  page,
}) => {
  await lookingForBarriers(context);
  const username = newName("careful");
  await signUp(page, username);
  await confirmAddress(page, `${username}@example.org`);

  await letProofGrowOld(context);
  await page.goto("/settings/security");
  const app = page.getByRole("region", { name: "Authenticator app" });
  await app.getByRole("button", { name: "Set it up" }).click();
  await expect(app.getByRole("img", { name: /QR code/ })).toBeVisible();
  const secret = await app.getByLabel("Secret for typing").innerText();

  await test.step("a wrong code is refused beside its field", async () => {
    await app.getByLabel("Six-digit code").fill("000000");
    await app.getByRole("button", { name: "Turn on" }).click();
    await expect(app.getByText(/This code is not right/)).toBeVisible();
  });

  await app.getByLabel("Six-digit code").fill(codeFor(secret));
  await app.getByRole("button", { name: "Turn on" }).click();
  await prove(page);
  const codes = await keepCodes(page);
  expect(codes).toHaveLength(10);
  await expect(app.getByText("On", { exact: true })).toBeVisible();
  await expect(page.getByText("10 of 10 left")).toBeVisible();

  await test.step("signing in asks for the code, and leads back to where one was", async () => {
    await page.goto("/scores");
    await signOut(page, username);
    await page.getByRole("link", { name: "Sign in", exact: true }).first().click();
    await enterPassword(page, username);
    await expect(page.getByRole("heading", { name: "One more step" })).toBeVisible();
    await haveNoBarriers(page, ["/sign-in/second-factor?next=/scores"]);
    await page.getByLabel("Six-digit code").fill(nextCodeFor(secret));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await signedInAs(page, username);
    await expect(page).toHaveURL(/\/scores$/);
  });

  await test.step("a recovery code works once", async () => {
    const [first = ""] = codes;
    for (const works of [true, false]) {
      await signOut(page, username);
      await page.goto("/sign-in");
      await enterPassword(page, username);
      await page.getByRole("button", { name: "Use a recovery code" }).click();
      await page.getByLabel("Recovery code").fill(first);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      if (works) await signedInAs(page, username);
      else await expect(page.getByText(/This code is not right/)).toBeVisible();
    }
  });

  await test.step("starting over forgets the sign-in", async () => {
    await page.getByRole("button", { name: "Start over with another account" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await page.goto("/sign-in/second-factor");
    await expect(page).toHaveURL(/\/sign-in$/);
  });
});
