import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { TextField } from "@/ui/text-field";
import type { Passkey } from "../api/authenticators";
import { useAddPasskey } from "../api/passkeys";
import { deviceName } from "../device-name";
import { missing, refusalFrom, refused, type Refusal } from "../outcomes";
import { AlreadyRegistered, canUsePasskeys } from "../webauthn";
import { PasskeyRow } from "./passkey-row";
import { SmallForm } from "./small-form";

interface PasskeysSectionProps {
  passkeys: Passkey[];
  /** New recovery codes are waiting to be shown. */
  onNewCodes: () => void;
}

export function PasskeysSection({ passkeys, onNewCodes }: PasskeysSectionProps) {
  const [adding, setAdding] = useState(false);
  const able = canUsePasskeys();
  return (
    <Section
      title="Passkeys"
      lead="Sign in with your fingerprint, your face or a key instead of a password. Nobody can guess one, and no false page can ask for it."
      aside={able && !adding && <Button onClick={() => setAdding(true)}>Add a passkey</Button>}
    >
      {passkeys.length > 0 && (
        <ul role="list" aria-label="Your passkeys" className="border-y border-line">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {passkeys.length === 0 && !adding && (
        <p className="flex items-center gap-2.5 text-14 text-text-3">
          <KeyRound size={18} strokeWidth={1.5} className="flex-none" aria-hidden="true" />
          {able ? "You have none yet." : "This browser has no passkeys. Add one on another device."}
        </p>
      )}
      {adding && (
        <div className={passkeys.length > 0 ? "mt-5" : ""}>
          <AddPasskey
            onClose={() => setAdding(false)}
            onAdded={(hasNewCodes) => {
              setAdding(false);
              if (hasNewCodes) onNewCodes();
            }}
          />
        </div>
      )}
    </Section>
  );
}

function AddPasskey({ onClose, onAdded }: { onClose: () => void; onAdded: (hasNewCodes: boolean) => void }) {
  const [name, setName] = useState(deviceName);
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const add = useAddPasskey();
  const send = () => {
    const nothing = missing({ name: !name.trim() && "Give it a name." });
    setWrong(nothing);
    if (nothing) return;
    add.mutate(name.trim(), {
      onSuccess: ({ hasNewCodes }) => onAdded(hasNewCodes),
      onError: (error) =>
        setWrong(
          error instanceof AlreadyRegistered
            ? refused("This device or key is on your list already.")
            : refusalFrom(error),
        ),
    });
  };
  return (
    <SmallForm
      label="Add a passkey"
      submit="Go on"
      busy={add.isPending}
      refusal={wrong}
      onSubmit={send}
      onCancel={onClose}
    >
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        maxLength={100}
        required
        value={name}
        error={wrong?.fields.name}
        hint="So that you can tell it from others later. Your browser then asks where to keep it."
        onChange={(event) => setName(event.target.value)}
      />
    </SmallForm>
  );
}
