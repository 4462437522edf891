import { useQuery, type QueryClient } from "@tanstack/react-query";
import { demand } from "./allauth";
import { accountKey } from "./get-account";

interface Times {
  /** Seconds since 1970. */
  created_at: number;
  last_used_at: number | null;
}

export interface Totp extends Times {
  type: "totp";
}

export interface RecoveryCodes extends Times {
  type: "recovery_codes";
  total_code_count: number;
  unused_code_count: number;
  /** Only in the answer that shows them, once. */
  unused_codes?: string[];
}

export interface Passkey extends Times {
  type: "webauthn";
  id: number;
  name: string;
  is_passwordless?: boolean;
}

export type Authenticator = Totp | RecoveryCodes | Passkey;

export const authenticatorsKey = ["security", "authenticators"] as const;

export const authenticatorsQuery = {
  queryKey: authenticatorsKey,
  queryFn: async () => (await demand<Authenticator[]>("GET", "/account/authenticators")).data ?? [],
} as const;

/** What somebody can prove besides the password. */
export function useAuthenticators() {
  return useQuery(authenticatorsQuery);
}

export async function askAgainWhatIsSet(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: authenticatorsKey }),
    cache.invalidateQueries({ queryKey: accountKey }),
  ]);
}
