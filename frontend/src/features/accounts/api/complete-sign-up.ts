import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { outcomeOf, refusalOfSignUp, type Outcome } from "../outcomes";
import { askAllauth, type AllauthUser } from "./allauth";
import { sessionKey, welcome } from "./get-session";

const PATH = "/auth/provider/signup";

interface Pending {
  user?: AllauthUser;
  account?: { display: string; provider: { id: string; name: string } };
  email?: { email: string }[];
}

/** What another service has told about somebody who is new here. */
export interface Arrival {
  provider: string;
  username: string;
  email: string;
}

/** Who came from another service and still lacks something; null when nobody did. */
export function useArrival() {
  return useQuery({
    queryKey: [...sessionKey, "arrival"],
    queryFn: async (): Promise<Arrival | null> => {
      const { status, data } = await askAllauth<Pending>("GET", PATH);
      if (status !== 200 || !data) return null;
      const email = data.email?.[0]?.email ?? data.user?.email ?? "";
      return { provider: data.account?.provider.name ?? "", username: data.user?.username ?? "", email };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Finish such a sign-up. */
export function useCompleteSignUp() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (account: { username: string; email: string }): Promise<Outcome> => {
      const body = { username: account.username.trim(), email: account.email.trim() };
      const outcome = outcomeOf(await askAllauth("POST", PATH, body), refusalOfSignUp);
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}
