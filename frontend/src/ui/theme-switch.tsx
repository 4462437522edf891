import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { applyTheme, followSystem, storedChoice, watchTheme, type ThemeChoice } from "./theme";

const choices: Record<ThemeChoice, { next: ThemeChoice; label: string; icon: typeof Sun }> = {
  system: { next: "light", label: "as the system", icon: Monitor },
  light: { next: "dark", label: "light", icon: Sun },
  dark: { next: "system", label: "dark", icon: Moon },
};

interface ThemeSwitchProps {
  withLabel?: boolean;
  /** Somebody pressed it; the page looks so already. */
  onChoose?: (choice: ThemeChoice) => void;
}

/** What is chosen on this page, wherever that was done. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(watchTheme, storedChoice);
}

/** One button through three choices: as the system, light, dark. */
export function ThemeSwitch({ withLabel = false, onChoose }: ThemeSwitchProps) {
  const choice = useThemeChoice();
  useEffect(() => followSystem(choice), [choice]);
  const { next, label, icon: Icon } = choices[choice];
  return (
    <button
      type="button"
      className="flex min-h-11 min-w-11 flex-col items-center justify-center gap-1 rounded-md text-12 text-text-3 hover:text-text-1"
      aria-label={`Theme: ${label}. Switch to ${choices[next].label}`}
      title={`Theme: ${label}`}
      onClick={() => {
        applyTheme(next);
        onChoose?.(next);
      }}
    >
      <Icon size={22} strokeWidth={1.5} aria-hidden="true" />
      {withLabel && <span aria-hidden="true">Theme</span>}
    </button>
  );
}
