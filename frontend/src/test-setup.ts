import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Longer than the second it has otherwise, for machines that are busy.
configure({ asyncUtilTimeout: 5_000 });

// Files share one window (vite.config.ts), so each test leaves it as it found it.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
  document.title = "";
});
