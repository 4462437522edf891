import { useQuery } from "@tanstack/react-query";
import { askAllauth } from "./allauth";
import { sessionKey } from "./get-session";

export interface Provider {
  id: string;
  name: string;
}

interface Config {
  account?: { is_open_for_signup?: boolean };
  socialaccount?: { providers?: (Provider & { flows: string[] })[] };
  mfa?: { supported_types?: string[]; passkey_login_enabled?: boolean };
}

export interface WaysIn {
  /** Services that people may come from; only those this site is set up for. */
  providers: Provider[];
  passkeys: boolean;
}

/** What this site lets people sign in with. The same for everybody. */
export function useWaysIn() {
  return useQuery({
    queryKey: [...sessionKey, "ways-in"],
    queryFn: async (): Promise<WaysIn> => waysIn((await askAllauth<Config>("GET", "/config")).data ?? {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function waysIn({ socialaccount, mfa }: Config): WaysIn {
  const providers = (socialaccount?.providers ?? []).filter(({ flows }) =>
    flows.includes("provider_redirect"),
  );
  return {
    providers: providers.map(({ id, name }) => ({ id, name })),
    passkeys: mfa?.passkey_login_enabled ?? false,
  };
}
