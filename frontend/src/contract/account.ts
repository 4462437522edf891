/** One's own account: what several features show, and one of them changes. */
import type { components } from "./api";
import { getOne } from "./http";

export type Account = components["schemas"]["AccountShape"];

export const accountKey = ["account"] as const;

/** Only to be asked for when signed in. */
export const accountQuery = {
  queryKey: accountKey,
  queryFn: ({ signal }: { signal: AbortSignal }) => getOne<Account>("/me", {}, signal),
  staleTime: 300_000,
} as const;
