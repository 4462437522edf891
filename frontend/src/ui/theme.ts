export type ThemeChoice = "system" | "light" | "dark";

/** Shared with public/theme.js, which sets the theme before the first paint. */
const STORED_AS = "marquee.theme";

export function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

export function applyTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(STORED_AS, choice);
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
  const light = choice === "light" || (choice === "system" && lightSystem().matches);
  document.documentElement.dataset.theme = light ? "light" : "dark";
}

/** Follow the system while that is the choice. Returns the way to stop. */
export function followSystem(choice: ThemeChoice): () => void {
  const follow = () => applyTheme(choice);
  lightSystem().addEventListener("change", follow);
  return () => lightSystem().removeEventListener("change", follow);
}

function lightSystem(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: light)");
}
