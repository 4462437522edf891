import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReauthentication } from "@/ui/reauthentication";
import { createCredential, type CreationOptions } from "../webauthn";
import { demand } from "./allauth";
import { askAgainWhatIsSet, type Passkey } from "./authenticators";

const PATH = "/account/authenticators/webauthn";

export interface AddedPasskey {
  passkey: Passkey;
  /** It is the first second factor, so there are recovery codes now, not shown yet. */
  hasNewCodes: boolean;
}

/** Make a passkey on this device or a key. Raises CeremonyCancelled, AlreadyRegistered, ApiError. */
export function useAddPasskey() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: async (name: string): Promise<AddedPasskey> => {
      const { data } = await withProof(() =>
        demand<{ creation_options: CreationOptions }>("GET", `${PATH}?passwordless`),
      );
      if (!data) throw new Error("The server sent no options.");
      const credential = await createCredential(data.creation_options);
      const added = await withProof(() =>
        demand<Passkey, { recovery_codes_generated?: boolean }>("POST", PATH, { name, credential }),
      );
      if (!added.data) throw new Error("The server did not say what it saved.");
      return { passkey: added.data, hasNewCodes: added.meta?.recovery_codes_generated ?? false };
    },
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}

export function useRenamePasskey() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: (passkey: { id: number; name: string }) => withProof(() => demand("PUT", PATH, passkey)),
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}

export function useRemovePasskey() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: (id: number) => withProof(() => demand("DELETE", PATH, { authenticators: [id] })),
    onSuccess: () => askAgainWhatIsSet(cache),
  });
}
