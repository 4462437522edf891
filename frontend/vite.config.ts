import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the product's server. */
const server = process.env.MARQUEE_URL ?? "http://localhost:8000";

export default defineConfig({
  base: "/",
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // The server puts the nonce of its answer there (project/browser_app.py); libraries find it in the page's <meta>.
  html: { cspNonce: "__MARQUEE_NONCE__" },
  build: {
    target: "es2022",
    // The page's policy allows fonts, pictures and scripts from our own address alone, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      // Never the short form, which sets `changeOrigin`: the server compares Origin with the address it is asked for.
      "/api": { target: server },
      "/media": { target: server },
      "/_allauth": { target: server },
      "/accounts": { target: server },
      "/outbox": { target: server },
      "/ws": { target: server.replace(/^http/, "ws"), ws: true },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/test-setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    unstubGlobals: true,
    // A new DOM and all modules once more for each of the files took three quarters of the time; test-setup.ts tidies up.
    isolate: false,
    maxWorkers: "100%",
    // Nothing is measured in them: a busy machine may take its time.
    testTimeout: 30_000,
    // Dates in expectations are written for one zone.
    env: { TZ: "UTC" },
  },
});
