import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "@/contract/http";
import { byField, outcomeOf, type Outcome } from "../outcomes";
import { atWhen } from "../sentences";
import { askAllauth, refusalOf, type AllauthUser } from "./allauth";
import { sessionKey, welcome } from "./get-session";

/** Have a link sent, if there is an account. Raises ApiError. */
export function useRequestReset() {
  return useMutation({
    mutationFn: async (email: string) => {
      const answer = await askAllauth("POST", "/auth/password/request", { email: email.trim() });
      if (answer.status === 429) {
        const when = atWhen(answer.retryAfter ?? 60);
        throw new ApiError(429, "RATE_LIMITED", `We have just sent mail there. You can ask again ${when}.`);
      }
      if (answer.status >= 300) throw refusalOf(answer);
    },
  });
}

/** Whose password the link of a mail sets: null when it was used already, or is too old. */
export function useResetKey(key: string) {
  return useQuery({
    queryKey: [...sessionKey, "reset-key", key],
    queryFn: async (): Promise<AllauthUser | null> => {
      const asked = { "X-Password-Reset-Key": key };
      const answer = await askAllauth("GET", "/auth/password/reset", undefined, asked);
      if (answer.status === 400) return null;
      if (answer.status !== 200) throw refusalOf(answer);
      return answer.data?.user ?? null;
    },
    // Asked once: setting the password spends the key.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** "done" when the password is set but the person still has to sign in with it. */
export type ResetOutcome = Outcome | { then: "done" } | { then: "spent" };

export function useResetPassword(key: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (password: string): Promise<ResetOutcome> => {
      const answer = await askAllauth("POST", "/auth/password/reset", { key, password });
      if (answer.errors?.some(({ param }) => param === "key")) return { then: "spent" };
      // Not signed in is what success looks like here.
      if (answer.status === 401) return { then: "done" };
      const outcome = outcomeOf(answer, (said) => byField(said, { password: "password" }));
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}
