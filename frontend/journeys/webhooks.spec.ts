import { expect, test } from "@playwright/test";
import { read } from "../src/features/settings/snippets/check-signature.mjs";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { newName, provingUntil, signUp } from "./people";
import { receiveWebhooks, type Message } from "./webhook-receiver";

test("a webhook is made, tried, seen to fail and delivered again", async ({ context, page }) => {
  await lookingForBarriers(context);
  const server = await receiveWebhooks();
  await signUp(page, newName("builder"));
  await page.goto("/settings/webhooks");
  await page.getByRole("button", { name: "New webhook" }).click();
  await page.getByRole("textbox", { name: "Address" }).fill(server.address);
  await page.getByRole("checkbox", { name: /^Your account/ }).check();
  await page.getByRole("button", { name: "Make webhook" }).click();
  await provingUntil(page, page.getByLabel("Your secret"));
  const secret = await page.getByLabel("Your secret").innerText();
  await page.getByRole("button", { name: "I have saved it" }).click();
  await expect(page.getByText(secret)).toHaveCount(0);

  server.answer(503);
  await page.getByRole("button", { name: /^Send a test to/ }).click();
  const log = page.getByRole("list", { name: /^Sent to/ });
  await expect(log.getByText("Given up")).toBeVisible();
  await log.getByRole("button", { name: /^Details of/ }).click();
  await expect(log.getByText("Not today.")).toBeVisible();
  await hasNoBarriers(page, "a webhook with what was sent");

  server.answer(204);
  await log.getByRole("button", { name: "Deliver again: webhook.test" }).click();
  await expect(log.getByText("Delivered")).toBeVisible();
  const [first, again] = server.received as [Message, Message];
  expect(server.received).toHaveLength(2);
  expect(again.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
  expect(again.body).toBe(first.body);
  // With the very program that the page gives to copy.
  expect(read(secret, again.headers, again.body)).toMatchObject({ type: "webhook.test" });
  expect(() => read(secret, again.headers, `${again.body} `)).toThrow("wrong signature");

  await page.getByRole("button", { name: /^Pause/ }).click();
  await expect(page.getByText(/You paused it/)).toBeVisible();
  server.close();
});
