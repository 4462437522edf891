import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReauthentication } from "@/ui/reauthentication";
import { demand } from "./allauth";
import { accountKey } from "./get-account";
import { renamingSession } from "./session-name";

export interface NewPassword {
  /** Left out when there was none. */
  current?: string;
  password: string;
}

/** Change the password, or set the first one. Raises ApiError. */
export function useChangePassword() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: ({ current, password }: NewPassword) => {
      const body = { ...(current && { current_password: current }), new_password: password };
      return withProof(() => renamingSession(() => demand("POST", "/account/password/change", body)));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: accountKey }),
  });
}
