import { defineConfig } from "@playwright/test";
import { chromium } from "./journeys/chromium";

/** Starts nothing itself: MARQUEE_URL is the address of a running product. */
export default defineConfig({
  testDir: "journeys",
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // The journeys share one product and cause things in it, so they take turns.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: process.env.MARQUEE_URL ?? "http://localhost:8000",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    // What is not there by then does not come: a failure costs seconds, not the whole journey's time.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
