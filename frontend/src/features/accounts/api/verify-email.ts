import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { askAllauth, refusalOf } from "./allauth";
import { accountKey } from "./get-account";
import { sessionKey, signedIn, welcome, type Person } from "./get-session";
import { emailsKey } from "./emails";

const PATH = "/auth/email/verify";

/** The address that the link of a mail confirms: null when it was used already, or is too old. */
export function useEmailKey(key: string) {
  return useQuery({
    queryKey: [...sessionKey, "email-key", key],
    queryFn: async (): Promise<string | null> => {
      const asked = { "X-Email-Verification-Key": key };
      const answer = await askAllauth<{ email: string }>("GET", PATH, undefined, asked);
      if (answer.status === 400) return null;
      if (answer.status !== 200 || !answer.data) throw refusalOf(answer);
      return answer.data.email;
    },
    // Asked once: confirming spends the key.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Confirm an address. Gives who is signed in afterwards, if anybody is. Raises ApiError. */
export function useVerifyEmail() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (key: string): Promise<Person | null> => {
      const answer = await askAllauth("POST", PATH, { key });
      // Nobody signed in: confirmed all the same.
      if (answer.status !== 200 && answer.status !== 401) throw refusalOf(answer);
      const person = signedIn(answer);
      if (person) await welcome(cache, person);
      await cache.invalidateQueries({ queryKey: accountKey });
      await cache.invalidateQueries({ queryKey: emailsKey });
      return person;
    },
  });
}
