import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountKey, type Account } from "@/contract/account";
import { send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";

export interface Leaving {
  /** Absent for an account without one. */
  password?: string;
  reviews: "anonymise" | "remove";
}

/**
 * Ask for the account to be deleted. Every sign-in ends with it, this one too; the page may hear of that, and close what
 * asked, before the answer comes. onLeft is told all the same. due: when the account will be gone.
 */
export function useLeave(onLeft: (due: string) => void) {
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (leaving: Leaving) =>
      withProof(() => send<{ deletion_due_at: string }>("DELETE", "/me", leaving)),
    onSuccess: (answer) => answer && onLeft(answer.deletion_due_at),
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
