import { useState } from "react";
import { Checkbox } from "@/ui/checkbox";
import { ChoiceCards } from "@/ui/choice-cards";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import { useSaveClient, type Client, type ClientDraft, type RegisteredClient } from "../api/apps";
import { errorOf, otherError } from "../field-errors";
import { appScopeGroups } from "../scopes";
import { FormDialog } from "./form-dialog";
import { ScopeChoice } from "./scope-choice";

interface ClientDialogProps {
  /** null: a new one. */
  client: Client | null;
  onSaved: (client: RegisteredClient) => void;
  onClose: () => void;
}

const fields = ["name", "website", "redirect_uris", "scopes", "kind", "device"];

const kinds = [
  {
    value: "public",
    label: "Without a secret",
    hint: "Apps on phones, pages in a browser, command lines: nothing in them stays secret.",
  },
  { value: "confidential", label: "With a secret", hint: "A server of yours that can keep one." },
] as const;

const blank: ClientDraft = {
  name: "",
  kind: "public",
  website: "",
  redirect_uris: [],
  device: false,
  scopes: [],
};

/** Register an app that others may let act for them, or change what is said about one. */
export function ClientDialog({ client, onSaved, onClose }: ClientDialogProps) {
  const [draft, setDraft] = useState<ClientDraft>(() => (client ? draftOf(client) : blank));
  const [address, setAddress] = useState(() => draft.redirect_uris.join(" "));
  const [tried, setTried] = useState(false);
  const save = useSaveClient(client?.id ?? null);
  const error = failureOf(save.error);
  const set = (change: Partial<ClientDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wanted: ClientDraft = {
    ...draft,
    name: draft.name.trim(),
    website: draft.website.trim(),
    redirect_uris: address.split(/\s+/).filter(Boolean),
  };
  const missing = whatIsMissing(wanted);
  const submit = () => {
    setTried(true);
    if (Object.values(missing).some(Boolean)) return;
    save.mutate(wanted, { onSuccess: (saved) => (saved ? onSaved(saved) : onClose()) });
  };
  return (
    <FormDialog
      title={client ? `Change ${client.name}` : "Register an app"}
      action={client ? "Save" : "Register"}
      busy={save.isPending}
      problem={otherError(error, fields)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        name="name"
        maxLength={100}
        autoComplete="off"
        required
        value={draft.name}
        error={(tried && missing.name) || errorOf(error, "name")}
        onChange={(event) => set({ name: event.target.value })}
      />
      {!client && (
        <ChoiceCards label="Kind" value={draft.kind} choices={kinds} onChange={(kind) => set({ kind })} />
      )}
      <TextField
        label="Its page"
        name="website"
        type="url"
        maxLength={200}
        autoComplete="off"
        hint="Where people can read about it, if there is one."
        placeholder="https://example.org/"
        value={draft.website}
        error={errorOf(error, "website")}
        onChange={(event) => set({ website: event.target.value })}
      />
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
      {errorOf(error, "device") && (
        <p role="alert" className="appears text-14 text-bad">
          {errorOf(error, "device")}
        </p>
      )}
      <ScopeChoice
        label="What it may ask for"
        groups={appScopeGroups}
        chosen={draft.scopes}
        error={(tried && missing.scopes) || errorOf(error, "scopes")}
        onChange={(scopes) => set({ scopes })}
      />
    </FormDialog>
  );
}

function draftOf({ name, kind, website, redirect_uris, device, scopes }: Client): ClientDraft {
  return { name, kind, website, redirect_uris, device, scopes };
}

function whatIsMissing({ name, redirect_uris, device, scopes }: ClientDraft) {
  return {
    name: !name && "Give it the name people will see.",
    address: redirect_uris.length === 0 && !device && "Where people come back to, or tick the code below.",
    scopes: scopes.length === 0 && "Choose at least one thing.",
  };
}
