import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReauthentication } from "@/ui/reauthentication";
import { demand } from "./allauth";
import { askAgainWhatIsSet, type RecoveryCodes } from "./authenticators";

const PATH = "/account/authenticators/recovery-codes";

/** The codes: "GET" shows those that were just made, once; "POST" makes new ones, and the old ones are worth nothing. */
export function useRecoveryCodes(method: "GET" | "POST") {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: async () => {
      const { data } = await withProof(() =>
        demand<RecoveryCodes>(method, PATH, method === "POST" ? {} : undefined),
      );
      return data?.unused_codes ?? [];
    },
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}
