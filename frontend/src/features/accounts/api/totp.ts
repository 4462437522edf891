import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useReauthentication } from "@/ui/reauthentication";
import { askAllauth, demand, refusalOf } from "./allauth";
import { askAgainWhatIsSet, type Totp } from "./authenticators";

const PATH = "/account/authenticators/totp";

/** What an authenticator app needs to know: as a picture, typed, or as a link for an app on the same device. */
export interface TotpSecret {
  secret: string;
  url: string;
  picture: string;
}

interface Offer {
  secret?: string;
  totp_url?: string;
  totp_svg_data_uri?: string;
}

/** A new secret, for which no code has been seen yet. The server makes another one each time it is asked. */
export function useTotpSecret() {
  return useQuery({
    queryKey: ["security", "totp-secret"],
    queryFn: async (): Promise<TotpSecret> => {
      const answer = await askAllauth<unknown, Offer>("GET", PATH);
      const { secret, totp_url: url, totp_svg_data_uri: picture } = answer.meta ?? {};
      // Nothing is set yet, so "not found" is what holds the secret.
      if (answer.status !== 404 || !secret || !url || !picture) throw refusalOf(answer);
      return { secret, url, picture };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Turn the codes on, or off. Raises ApiError. */
export function useActivateTotp() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: (code: string) => withProof(() => demand<Totp>("POST", PATH, { code })),
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}

export function useDeactivateTotp() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: () => withProof(() => demand("DELETE", PATH)),
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}
