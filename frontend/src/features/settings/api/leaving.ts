import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountKey, type Account } from "@/contract/account";
import { send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";

export interface Leaving {
  /** Absent for an account without one. */
  password?: string;
  reviews: "anonymise" | "remove";
}

/** Ask for the account to be deleted. Every sign-in ends with it, this one too. */
export function useLeave() {
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (leaving: Leaving) =>
      withProof(() => send<{ deletion_due_at: string }>("DELETE", "/me", leaving)),
  });
}

/** Stay after all. */
export function useKeepAccount() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: () => send<Account>("POST", "/me/keep"),
    onSuccess: (account) => account && cache.setQueryData(accountKey, account),
  });
}
