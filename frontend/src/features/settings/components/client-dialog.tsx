import { useState, type FormEvent } from "react";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { ChoiceCards } from "@/ui/choice-cards";
import { Dialog } from "@/ui/dialog";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import { useRegisterClient, type NewClient, type RegisteredClient } from "../api/apps";
import { errorOf, otherError } from "../field-errors";
import { ScopeChoice } from "./scope-choice";

interface ClientDialogProps {
  onRegistered: (client: RegisteredClient) => void;
  onClose: () => void;
}

const fields = ["name", "redirect_uris", "scopes", "kind", "device"];

const kinds = [
  {
    value: "public",
    label: "Without a secret",
    hint: "Apps on phones, pages in a browser, command lines: nothing in them stays secret.",
  },
  { value: "confidential", label: "With a secret", hint: "A server of yours that can keep one." },
] as const;

/** Register an app that others may let act for them. */
export function ClientDialog({ onRegistered, onClose }: ClientDialogProps) {
  const [draft, setDraft] = useState<NewClient>({
    name: "",
    kind: "public",
    redirect_uris: [],
    device: false,
    scopes: [],
  });
  const [address, setAddress] = useState("");
  const [tried, setTried] = useState(false);
  const register = useRegisterClient();
  const error = failureOf(register.error);
  const set = (change: Partial<NewClient>) => setDraft((before) => ({ ...before, ...change }));
  const addresses = address.split(/\s+/).filter(Boolean);
  const missing = {
    name: !draft.name.trim() && "Give it the name people will see.",
    address: addresses.length === 0 && !draft.device && "Where people come back to, or tick the code below.",
    scopes: draft.scopes.length === 0 && "Choose at least one thing.",
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(missing).some(Boolean) || register.isPending) return;
    register.mutate(
      { ...draft, name: draft.name.trim(), redirect_uris: addresses },
      { onSuccess: (client) => (client ? onRegistered(client) : onClose()) },
    );
  };
  return (
    <Dialog title="Register an app" open onClose={onClose} stays>
      <form noValidate className="mt-4 space-y-6" onSubmit={submit}>
        <TextField
          label="Name"
          name="name"
          maxLength={80}
          autoComplete="off"
          required
          value={draft.name}
          error={(tried && missing.name) || errorOf(error, "name")}
          onChange={(event) => set({ name: event.target.value })}
        />
        <ChoiceCards label="Kind" value={draft.kind} choices={kinds} onChange={(kind) => set({ kind })} />
        <TextField
          label="Addresses people come back to"
          name="redirect_uris"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          hint="Whole addresses, several with a space between them."
          placeholder="https://example.org/callback"
          value={address}
          error={(tried && missing.address) || errorOf(error, "redirect_uris")}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Checkbox
          name="device"
          checked={draft.device}
          hint="For televisions and command lines: people type a code on another device."
          onChange={(device) => set({ device })}
        >
          Sign in by code
        </Checkbox>
        <div role="group" aria-label="What it may ask for">
          <p className="pb-2 text-14 font-semibold text-text-1">What it may ask for</p>
          <ScopeChoice
            chosen={draft.scopes}
            error={(tried && missing.scopes) || errorOf(error, "scopes")}
            onChange={(scopes) => set({ scopes })}
          />
        </div>
        {otherError(error, fields) && (
          <p role="alert" className="appears text-14 text-bad">
            {otherError(error, fields)}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" aria-disabled={register.isPending}>
            {register.isPending ? "One moment…" : "Register"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
