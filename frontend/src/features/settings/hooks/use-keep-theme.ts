import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ThemeChoice } from "@/ui/theme";
import { useViewer } from "@/ui/viewer";
import { preferencesKey, savePreferences, type Preferences } from "../api/preferences";

/** Remember a theme that was chosen beside the settings. Nobody waits for it: this browser has it already. */
export function useKeepTheme(): (theme: ThemeChoice) => void {
  const cache = useQueryClient();
  const signedIn = Boolean(useViewer());
  return useCallback(
    (theme) => {
      if (!signedIn) return;
      cache.setQueryData<Preferences>(preferencesKey, (known) => known && { ...known, theme });
      void savePreferences({ theme }).catch(() => undefined);
    },
    [cache, signedIn],
  );
}
