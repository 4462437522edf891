import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalOfSignUp, type Outcome } from "../outcomes";
import { askAllauth, pendingStep } from "./allauth";
import { sessionKey, signedIn } from "./get-session";

export interface NewAccount {
  username: string;
  email: string;
  password: string;
}

/** Create an account and sign in. What the server says no to is an outcome, not an error. */
export function useSignUp() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ username, email, password }: NewAccount): Promise<Outcome> => {
      const body = { username: username.trim(), email: email.trim(), password };
      const answer = await askAllauth("POST", "/auth/signup", body);
      const person = signedIn(answer);
      if (person) return { then: "signed-in", person };
      const step = pendingStep(answer);
      return step ? { then: "pending", step } : refusalOfSignUp(answer);
    },
    onSuccess: (outcome) => {
      if (outcome.then === "signed-in") cache.setQueryData(sessionKey, outcome.person);
    },
  });
}
