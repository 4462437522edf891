import { useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { atWhen } from "../sentences";
import { askAllauth, demand, refusalOf } from "./allauth";
import { accountKey } from "./get-account";
import { sessionKey } from "./get-session";

const PATH = "/account/email";

export interface EmailAddress {
  email: string;
  verified: boolean;
  /** The one we write to. */
  primary: boolean;
}

export const emailsKey = ["security", "emails"] as const;

export function useEmails() {
  return useQuery({
    queryKey: emailsKey,
    queryFn: async () => (await demand<EmailAddress[]>("GET", PATH)).data ?? [],
  });
}

/** Add an address, make one the main one, or remove one. Raises ApiError. */
export function useChangeEmails(method: "POST" | "PATCH" | "DELETE") {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: (email: string) => {
      const body = method === "PATCH" ? { email, primary: true } : { email };
      return withProof(() => demand<EmailAddress[]>(method, PATH, body));
    },
    onSuccess: async ({ data }) => {
      cache.setQueryData(emailsKey, data);
      await askAgainWhoThisIs(cache);
    },
  });
}

/** The main address is part of who is signed in. */
async function askAgainWhoThisIs(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: sessionKey, exact: true }),
    cache.invalidateQueries({ queryKey: accountKey }),
  ]);
}

/** Send the link that confirms an address once more. Raises ApiError. */
export function useResendLink() {
  return useMutation({
    mutationFn: async (email: string) => {
      const answer = await askAllauth("PUT", PATH, { email });
      // 403 without a word: there was a mail a moment ago.
      if (answer.status === 403 && !answer.message) {
        const when = atWhen(answer.retryAfter ?? 180);
        throw new ApiError(403, "RATE_LIMITED", `We have just sent one. You can ask again ${when}.`);
      }
      if (answer.status >= 300) throw refusalOf(answer);
    },
  });
}
