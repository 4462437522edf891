import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { applyTheme, followSystem, storedChoice, type ThemeChoice } from "./theme";

const choices: Record<ThemeChoice, { next: ThemeChoice; label: string; icon: typeof Sun }> = {
  system: { next: "light", label: "as the system", icon: Monitor },
  light: { next: "dark", label: "light", icon: Sun },
  dark: { next: "system", label: "dark", icon: Moon },
};

/** One button through three choices: as the system, light, dark. */
export function ThemeSwitch({ withLabel = false }: { withLabel?: boolean }) {
  const [choice, setChoice] = useState(storedChoice);
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
        setChoice(next);
      }}
    >
      <Icon size={22} strokeWidth={1.5} aria-hidden="true" />
      {withLabel && <span aria-hidden="true">Theme</span>}
    </button>
  );
}
