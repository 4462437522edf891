export type ThemeChoice = "system" | "light" | "dark";

/** Shared with public/theme.js, which sets the theme before the first paint. */
const STORED_AS = "marquee.theme";

const watchers = new Set<() => void>();
/** Where storage is closed to us, the choice holds until the page is left. */
let unstored: ThemeChoice = "system";

export function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return unstored;
  }
}

export function applyTheme(choice: ThemeChoice): void {
  unstored = choice;
  try {
    localStorage.setItem(STORED_AS, choice);
  } catch {
    // It is kept in `unstored`.
  }
  const light = choice === "light" || (choice === "system" && lightSystem().matches);
  document.documentElement.dataset.theme = light ? "light" : "dark";
  for (const watcher of [...watchers]) watcher();
}

/** Told of every choice, wherever on the page it was made. Returns the way to stop. */
export function watchTheme(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
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
