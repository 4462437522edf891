import { useState } from "react";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import type { Passkey } from "../api/authenticators";
import { useRemovePasskey, useRenamePasskey } from "../api/passkeys";
import { missing, refusalFrom, type Refusal } from "../outcomes";
import { SmallForm } from "./small-form";
import { When } from "./when";

/** One passkey: what it is called, when it was last used, and what can be done about it. */
export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const { name } = passkey;
  const [renaming, setRenaming] = useState(false);
  const [removing, setRemoving] = useState(false);
  const remove = useRemovePasskey();
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      {renaming ? (
        <Rename passkey={passkey} onClose={() => setRenaming(false)} />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <div className="min-w-0 py-1">
            <p className="text-16 font-semibold break-words text-text-1">{name}</p>
            <p className="text-14 text-text-3">
              Added <When at={passkey.created_at} />,{" "}
              {passkey.last_used_at ? (
                <>
                  last used <When at={passkey.last_used_at} />
                </>
              ) : (
                "not used yet"
              )}
            </p>
          </div>
          <div className="flex gap-x-5">
            <button
              type="button"
              className="link min-h-11 text-14"
              aria-label={`Rename ${name}`}
              onClick={() => setRenaming(true)}
            >
              Rename
            </button>
            <button
              type="button"
              className="link min-h-11 text-14"
              aria-label={`Remove ${name}`}
              onClick={() => setRemoving(true)}
            >
              Remove
            </button>
          </div>
        </div>
      )}
      <ConfirmDialog
        title="Remove this passkey?"
        confirm="Remove"
        danger
        open={removing}
        busy={remove.isPending}
        error={failureOf(remove.error)}
        onConfirm={() => remove.mutate(passkey.id, { onSuccess: () => setRemoving(false) })}
        onClose={() => setRemoving(false)}
      >
        <strong className="break-words">{name}</strong> no longer opens your account. Delete it in your
        device’s own settings, too, or it will keep being offered.
      </ConfirmDialog>
    </li>
  );
}

function Rename({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const [name, setName] = useState(passkey.name);
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const rename = useRenamePasskey();
  const send = () => {
    const nothing = missing({ name: !name.trim() && "Give it a name." });
    setWrong(nothing);
    if (nothing) return;
    rename.mutate(
      { id: passkey.id, name: name.trim() },
      { onSuccess: onClose, onError: (error) => setWrong(refusalFrom(error)) },
    );
  };
  return (
    <SmallForm
      label={`Rename ${passkey.name}`}
      submit="Save"
      busy={rename.isPending}
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
        onChange={(event) => setName(event.target.value)}
      />
    </SmallForm>
  );
}
