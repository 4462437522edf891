import { useMutation, useQueryClient } from "@tanstack/react-query";
import { outcomeOf, refusalOfSecondFactor, type Outcome } from "../outcomes";
import { getCredential, type RequestOptions } from "../webauthn";
import { askAllauth, type Answer } from "./allauth";
import { welcome } from "./get-session";

/** The second step of signing in, by a code of the app or a recovery code. */
export function useSecondFactor() {
  return useStepOf((code: string) => askAllauth("POST", "/auth/2fa/authenticate", { code }));
}

/** The second step by a passkey or security key. Raises CeremonyCancelled when the person stops it. */
export function useSecondFactorPasskey() {
  return useStepOf(async () => {
    const options = await askAllauth<{ request_options?: RequestOptions }>(
      "GET",
      "/auth/webauthn/authenticate",
    );
    if (!options.data?.request_options) return options as Answer;
    const credential = await getCredential(options.data.request_options);
    return askAllauth("POST", "/auth/webauthn/authenticate", { credential });
  });
}

function useStepOf<Variables = void>(take: (variables: Variables) => Promise<Answer>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (variables: Variables): Promise<Outcome> => {
      const outcome = outcomeOf(await take(variables), refusalOfSecondFactor);
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}

/** Forget a sign-in that was begun. */
export function useStartOver() {
  return useMutation({ mutationFn: () => askAllauth("DELETE", "/auth/session") });
}
