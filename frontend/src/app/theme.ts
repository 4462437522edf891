import type { QueryClient } from "@tanstack/react-query";
import { sessionKey, type Person } from "@/features/accounts/api/get-session";
import { preferencesQuery, savePreferences } from "@/features/settings/api/preferences";
import { applyTheme, storedChoice } from "@/ui/theme";

/**
 * Whoever signs in brings the theme along. An account that never chose one takes the choice of this browser instead.
 * Returns the way to stop.
 */
export function bringTheme(cache: QueryClient): () => void {
  let before = who(cache);
  return cache.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== sessionKey[0]) return;
    const now = who(cache);
    const arrived = before === null && now;
    before = now;
    if (arrived) void join(cache).catch(() => undefined);
  });
}

const who = (cache: QueryClient) => cache.getQueryData<Person | null>(sessionKey);

async function join(cache: QueryClient): Promise<void> {
  const { theme } = await cache.fetchQuery(preferencesQuery);
  const here = storedChoice();
  if (theme !== "system") applyTheme(theme);
  else if (here !== "system") await savePreferences({ theme: here });
}
