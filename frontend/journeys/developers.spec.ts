import { spawn } from "node:child_process";
import { expect, test, type Page } from "@playwright/test";
import { hasNoBarriers, lookingForBarriers } from "./barriers";
import { causeGoal } from "./goals";

interface LiveMatch {
  id: number;
  status: string;
  minute: number | null;
}

interface Frame {
  op: string;
  topic: string;
  type?: string;
  data?: { match_id?: number };
}

/** A match with time left to play. */
async function aLiveMatch(page: Page): Promise<number> {
  let found: LiveMatch | undefined;
  await expect(async () => {
    const response = await page.request.get("/api/sports/matches?status=live&per_page=50");
    const { data } = (await response.json()) as { data: LiveMatch[] };
    found = data.find(({ status, minute }) => status === "live" && (minute ?? 99) < 75);
    expect(found).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found?.id ?? 0;
}

/** Run a line as a terminal would; the frames that came in its `data:` lines so far. */
function running(line: string) {
  const terminal = spawn("bash", ["-c", `exec ${line}`], { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  terminal.stdout.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  return {
    frames: () =>
      text
        .split("\n")
        .slice(0, -1)
        .filter((row) => row.startsWith("data: "))
        .map((row) => JSON.parse(row.slice(6)) as Frame),
    stop: () => terminal.kill(),
  };
}

async function follow(page: Page, topic: string): Promise<void> {
  await page.getByLabel("Topic", { exact: true }).fill(topic);
  await page.getByRole("button", { name: "Subscribe", exact: true }).click();
  await expect(page.getByRole("list", { name: "Followed topics" }).getByText(topic)).toBeVisible();
  await expect(row(page, "subscribed").filter({ hasText: topic }).first()).toBeVisible();
}

const row = (page: Page, words: string) =>
  page.getByRole("list", { name: "Frames" }).getByRole("listitem").filter({ hasText: words });

test("a goal arrives in the console, and in the terminal the copied line was pasted into", async ({
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Developers" }).click();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByText("Connected, as nobody in particular")).toBeVisible();
  await follow(page, "scores");

  await page.getByRole("button", { name: "Copy as curl" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toContain("/api/stream?topics=scores");
  const terminal = running(line);
  try {
    await expect.poll(() => terminal.frames().map(({ op }) => op)).toContain("subscribed");
    const match = await aLiveMatch(page);
    await causeGoal(match, "home");

    const changed = row(page, "match.score_changed").last();
    await expect(changed).toBeVisible();
    await changed.locator("summary").click();
    await expect(changed.getByLabel(/^JSON of frame/)).toContainText('"type": "match.score_changed"');
    const isGoal = ({ type, data }: Frame) => type === "match.score_changed" && data?.match_id === match;
    await expect.poll(() => terminal.frames().some(isGoal)).toBe(true);
  } finally {
    terminal.stop();
  }
});

test("whoever was cut off comes back to exactly what was missed", async ({ page }) => {
  await page.goto("/developers");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  const match = await aLiveMatch(page);
  await follow(page, `match:${match}`);
  await page.getByRole("button", { name: "Cut the line" }).click();
  await expect(page.getByText("Cut off", { exact: true })).toBeVisible();

  await causeGoal(match, "home");
  await page.getByRole("button", { name: "Come back" }).click();

  await expect(page.getByText(/events? you missed came first, each once/)).toBeVisible();
  await expect(row(page, "match.goal")).toHaveCount(1);
  await expect(row(page, "resumed")).toHaveCount(1);
});

test("a topic that is somebody's own is refused with what to do", async ({ page }) => {
  await page.goto("/developers");
  await follow(page, "scores");
  await page.getByRole("button", { name: "me yours" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "NOT_AUTHENTICATED" })).toContainText("Sign in.");
});

test("the page is worked by keyboard, and has no barriers", async ({ context, page }) => {
  await lookingForBarriers(context);
  await page.goto("/developers");
  await page.getByLabel("Topic", { exact: true }).focus();
  await page.keyboard.type("scores");
  await page.keyboard.press("Enter");
  await row(page, "subscribed").locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(/^JSON of frame/)).toContainText('"snapshot"');

  await page.getByLabel("Search the reference").fill("substitution");
  await expect(page.getByRole("article", { name: "match:{id}" })).toBeVisible();
  await expect(page.getByRole("article", { name: "scores" })).toHaveCount(0);
  await page.getByLabel("Search the reference").fill("");
  await hasNoBarriers(page);
});
