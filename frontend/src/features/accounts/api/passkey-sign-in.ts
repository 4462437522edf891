import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { outcomeOf, refused, type Outcome, type Refusal } from "../outcomes";
import { waitSentence } from "../sentences";
import { canSuggestPasskeys, getCredential, type Asking, type RequestOptions } from "../webauthn";
import { askAllauth, type Answer } from "./allauth";
import { welcome } from "./get-session";

const PATH = "/auth/webauthn/login";

/** Sign in by a passkey. Raises CeremonyCancelled when the person stops it. */
export function usePasskeySignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (): Promise<Outcome> => {
      const options = await askOptions();
      const request = options.data?.request_options;
      const outcome = request ? await signInWith(request) : refusalOfPasskey(options as Answer);
      if (outcome.then === "signed-in") await welcome(cache, outcome.person);
      return outcome;
    },
  });
}

/**
 * While active, the browser offers passkeys in the field marked `webauthn`; tells what became of one chosen there.
 * An extra that stays silent where it cannot be had: the button says what is wrong.
 */
export function usePasskeySuggestions(active: boolean, onOutcome: (outcome: Outcome) => void) {
  const cache = useQueryClient();
  const settle = useEffectEvent(async (outcome: Outcome) => {
    if (outcome.then === "signed-in") await welcome(cache, outcome.person);
    onOutcome(outcome);
  });
  useEffect(() => {
    if (!active) return;
    const controller = new AbortController();
    void suggest(controller.signal).then((outcome) => outcome && settle(outcome));
    return () => controller.abort();
  }, [active]);
}

async function suggest(signal: AbortSignal): Promise<Outcome | null> {
  try {
    if (!(await canSuggestPasskeys()) || signal.aborted) return null;
    const request = (await askOptions()).data?.request_options;
    return request ? await signInWith(request, { signal, suggested: true }) : null;
  } catch {
    return null;
  }
}

const askOptions = () => askAllauth<{ request_options?: RequestOptions }>("GET", PATH);

async function signInWith(request: RequestOptions, asking: Asking = {}): Promise<Outcome> {
  const credential = await getCredential(request, asking);
  return outcomeOf(await askAllauth("POST", PATH, { credential }), refusalOfPasskey);
}

function refusalOfPasskey({ status, retryAfter, errors = [] }: Answer): Refusal {
  if (status === 429) return refused(waitSentence(retryAfter));
  const copied = errors.find(({ code }) => code === "copied_passkey");
  return refused(
    copied?.message ?? "This passkey does not open an account here. Sign in with your password.",
  );
}
