import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { outcomeOf, refused, refusalOfSignIn, type Outcome } from "../outcomes";
import { askAllauth } from "./allauth";
import { sessionQuery, welcome } from "./get-session";

export interface Credentials {
  /** E-mail address or username: only an address holds an @. */
  login: string;
  password: string;
}

/** Sign in. What the server says no to is an outcome, not an error. */
export function useSignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ login, password }: Credentials): Promise<Outcome> => {
      const name = login.trim();
      const body = name.includes("@") ? { email: name, password } : { username: name, password };
      const answer = await askAllauth("POST", "/auth/login", body);
      const outcome =
        answer.status === 409 ? await alreadySignedIn(cache) : outcomeOf(answer, refusalOfSignIn);
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}

async function alreadySignedIn(cache: QueryClient): Promise<Outcome> {
  const person = await cache.fetchQuery({ ...sessionQuery, staleTime: 0 });
  if (person) return { then: "signed-in", person };
  return refused("Signing in did not work. Reload the page and try again.");
}
