import { expect, test, type Page } from "@playwright/test";
import { causeGoal } from "./goals";
import { pickMatch, scoreInTitle } from "./matches";

/** Which of the pages opened sockets to the product, one entry for each socket. */
function countSockets(pages: readonly Page[]): Page[] {
  const opened: Page[] = [];
  for (const page of pages) {
    page.on("websocket", (socket) => {
      if (new URL(socket.url()).pathname === "/ws/") opened.push(page);
    });
  }
  return opened;
}

/** Wait until each of these shows at least so many goals of the home side. */
async function expectGoals(pages: readonly Page[], home: number): Promise<void> {
  for (const page of pages) {
    await expect(async () => {
      expect((await scoreInTitle(page)).home).toBeGreaterThanOrEqual(home);
    }).toPass();
  }
}

/** All at once, as a browser opens the tabs of yesterday. */
async function openMatch(pages: readonly Page[], match: number): Promise<void> {
  await Promise.all(
    pages.map(async (page) => {
      await page.goto(`/matches/${match}`);
      await expect(page).toHaveTitle(/\d+–\d+/);
    }),
  );
}

/** These must not be loaded again from here on. */
async function mark(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.evaluate(() => Object.assign(window, { neverLeft: true }));
}

async function expectNeverLeft(pages: readonly Page[]): Promise<void> {
  for (const page of pages) expect(await page.evaluate(() => "neverLeft" in window)).toBe(true);
}

test("three tabs share one socket, and it goes on in another tab when the one that has it is closed", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const match = await pickMatch(context);
  const pages = [await context.newPage(), await context.newPage(), await context.newPage()];
  const opened = countSockets(pages);
  await openMatch(pages, match.id);
  await mark(pages);
  const [before] = await Promise.all(pages.map(scoreInTitle));

  await test.step("a goal arrives in all of them by one socket", async () => {
    await causeGoal(match.id, "home");
    await expectGoals(pages, (before?.home ?? 0) + 1);
    expect(opened).toHaveLength(1);
  });

  const [leading] = opened;
  const others = pages.filter((page) => page !== leading);
  await test.step("the others go on when the tab with the socket is closed", async () => {
    await leading?.close();
    await causeGoal(match.id, "home");
    await expectGoals(others, (before?.home ?? 0) + 2);
    expect(opened).toHaveLength(2);
    expect(opened[1]).not.toBe(leading);
  });

  await test.step("and agree, without having been loaded again", async () => {
    await expect(async () => {
      const [one, other] = await Promise.all(others.map(scoreInTitle));
      expect(one).toEqual(other);
    }).toPass();
    await expectNeverLeft(others);
  });
  await context.close();
});

test("where sockets are blocked, a goal arrives all the same", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  await context.routeWebSocket("**/ws/", (socket) => void socket.close());
  const match = await pickMatch(context);
  const pages = [await context.newPage(), await context.newPage()];
  const streams: string[] = [];
  context.on("request", (request) => {
    if (request.url().includes("/api/stream?")) streams.push(request.url());
  });
  await openMatch(pages, match.id);
  await mark(pages);
  await expect(() => expect(streams).not.toEqual([])).toPass();
  const [before] = await Promise.all(pages.map(scoreInTitle));

  await causeGoal(match.id, "home");
  await expectGoals(pages, (before?.home ?? 0) + 1);
  await expectNeverLeft(pages);
  await context.close();
});
