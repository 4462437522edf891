import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/contract/http";
import { askAllauth } from "./allauth";
import { sessionKey } from "./get-session";

const signOutKey = ["sign-out"] as const;

/** Sign out. A sign-out that worked is answered by 401: nobody is signed in any more. */
export function useSignOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationKey: signOutKey,
    mutationFn: async () => {
      const { status } = await askAllauth("DELETE", "/auth/session");
      if (status !== 401) throw new ApiError(status, "UNKNOWN", "Signing out did not work. Try again.");
    },
    onSuccess: () => cache.setQueryData(sessionKey, null),
  });
}

/** Whether this page is signing out of its own accord right now. */
export const isSigningOut = (cache: QueryClient) => cache.isMutating({ mutationKey: signOutKey }) > 0;
