import { createHash, randomBytes } from "node:crypto";
import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { listenForCallback } from "./callback-listener";
import { letProofGrowOld } from "./old-proof";
import { register } from "./own-apps";
import { newName, PASSWORD, signUp } from "./people";

const TOKENS = "/identity/o/api/token";
const COMMAND_LINE = "marquee-command-line";
const BY_DEVICE = "urn:ietf:params:oauth:grant-type:device_code";

interface Tokens {
  access_token: string;
  refresh_token: string;
  scope: string;
}

/** Prove once more who one is, on the page for those whom the server sends there. */
async function confirm(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\/confirm\?next=/);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Go on" }).click();
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
}

/** What an app's API requests are answered with. */
async function statusOf(app: APIRequestContext, path: string, token: string): Promise<number> {
  const answer = await app.get(path, { headers: { Authorization: `Bearer ${token}` } });
  return answer.status();
}

async function shutOut(page: Page, name: string): Promise<void> {
  await page.goto("/settings/apps");
  const apps = page.getByRole("list", { name: "Apps", exact: true });
  await expect(apps.getByText(name)).toBeVisible();
  await expect(apps.getByText(/last used/)).toBeVisible();
  await page.getByRole("button", { name: `Shut out ${name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Shut out" }).click();
  await expect(apps).toHaveCount(0);
}

test("an app is let in by who proves who they are, does what was ticked, and is shut out", async ({
  context,
  page,
  playwright,
  baseURL,
}) => {
  await lookingForBarriers(context);
  await signUp(page, newName("developer"));
  const listener = await listenForCallback();
  const name = newName("Film Diary");
  const client_id = await register(page, name, listener.address);
  const verifier = randomBytes(32).toString("base64url");
  const asked = new URLSearchParams({
    client_id,
    redirect_uri: listener.address,
    response_type: "code",
    scope: "library:read social:read",
    state: "its-own-state",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });

  await test.step("it asks, and long after signing in so does the product", async () => {
    await letProofGrowOld(context);
    await page.goto(`/identity/o/authorize?${asked.toString()}`);
    await confirm(page);
  });

  await test.step("the person takes one tick out and lets it in", async () => {
    await expect(page.getByRole("heading", { name: `${name} would like to act for you` })).toBeVisible();
    await hasNoBarriers(page);
    await page.getByRole("checkbox", { name: /^see your account/ }).uncheck();
    await page.getByRole("button", { name: "Let it in", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Back in the app" })).toBeVisible();
  });
  const told = await listener.told;
  listener.close();
  expect(told.get("state")).toBe("its-own-state");

  // The app itself: no cookies, no browser.
  const app = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const answer = await app.post(TOKENS, {
    form: {
      grant_type: "authorization_code",
      client_id,
      code: told.get("code") ?? "",
      redirect_uri: listener.address,
      code_verifier: verifier,
    },
  });
  expect(answer.status()).toBe(200);
  const tokens = (await answer.json()) as Tokens;
  expect(tokens.scope).toBe("library:read");
  expect(await statusOf(app, "/api/me/profiles", tokens.access_token)).toBe(200);
  expect(await statusOf(app, "/api/me", tokens.access_token)).toBe(403);

  await test.step("it is shut out at once, and has nothing left to come back with", async () => {
    await shutOut(page, name);
    expect(await statusOf(app, "/api/me/profiles", tokens.access_token)).toBe(401);
    const { refresh_token } = tokens;
    const form = { grant_type: "refresh_token", client_id, refresh_token };
    expect((await app.post(TOKENS, { form })).status()).toBe(400);
  });
  await app.dispose();
});

test("a command line is let in by the code that it shows", async ({ context, page, playwright, baseURL }) => {
  await lookingForBarriers(context);
  const username = newName("typist");
  const device = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const begun = await device.post("/identity/o/api/device/code", {
    form: { client_id: COMMAND_LINE, scope: "social:read" },
  });
  const { device_code, user_code } = (await begun.json()) as { device_code: string; user_code: string };
  await signUp(page, username);

  await test.step("a wrong code is told so, the right one asks", async () => {
    await letProofGrowOld(context);
    await page.goto("/identity/o/device");
    await confirm(page);
    await expect(page.getByRole("heading", { name: "Connect a device" })).toBeVisible();
    await hasNoBarriers(page, "the page for a code");
    await type(page, "WRNG-CODE");
    await expect(page.getByText("Incorrect code.")).toBeVisible();
    await type(page, user_code.toLowerCase().replace("-", " "));
    await expect(page.getByRole("heading", { name: "Is this your device?" })).toBeVisible();
    await expect(page.getByText(user_code)).toBeVisible();
    await hasNoBarriers(page, "the question about a device");
  });

  await test.step("a yes lets it in", async () => {
    await page.getByRole("button", { name: "It is mine, let it in" }).click();
    await expect(page.getByRole("heading", { name: "Marquee command line is connected" })).toBeVisible();
    await hasNoBarriers(page, "the answer about a device");
    const form = { client_id: COMMAND_LINE, grant_type: BY_DEVICE, device_code };
    const { access_token } = (await (await device.post(TOKENS, { form })).json()) as Tokens;
    expect(await statusOf(device, "/api/me", access_token)).toBe(200);
  });
  await device.dispose();
});
