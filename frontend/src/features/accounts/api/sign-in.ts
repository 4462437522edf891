import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalOfSignIn, type Outcome } from "../outcomes";
import { askAllauth, pendingStep } from "./allauth";
import { sessionKey, sessionQuery, signedIn } from "./get-session";

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
      const person = signedIn(answer);
      if (person) return { then: "signed-in", person };
      if (answer.status === 409)
        return alreadySignedIn(await cache.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      const step = pendingStep(answer);
      return step ? { then: "pending", step } : refusalOfSignIn(answer);
    },
    onSuccess: (outcome) => {
      if (outcome.then === "signed-in") cache.setQueryData(sessionKey, outcome.person);
    },
  });
}

function alreadySignedIn(person: Awaited<ReturnType<typeof sessionQuery.queryFn>>): Outcome {
  if (person) return { then: "signed-in", person };
  return { then: "refused", form: "Signing in did not work. Reload the page and try again.", fields: {} };
}
