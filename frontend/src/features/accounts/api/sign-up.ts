import { useMutation, useQueryClient } from "@tanstack/react-query";
import { outcomeOf, refusalOfSignUp, type Outcome } from "../outcomes";
import { askAllauth } from "./allauth";
import { welcome } from "./get-session";

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
      const outcome = outcomeOf(await askAllauth("POST", "/auth/signup", body), refusalOfSignUp);
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}
