import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import type { Account } from "@/contract/account";
import { Button } from "@/ui/button";
import { SavingNote } from "@/ui/saving-note";
import { SearchSelect } from "@/ui/search-select";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { UnsavedGuard } from "@/ui/unsaved-guard";
import { useSaveAccount, type AboutMe } from "../api/save-account";
import { errorOf, otherError } from "../field-errors";
import { timeZoneChoices } from "../time-zones";

const LONGEST_BIO = 500;
const fields = ["display_name", "bio", "location", "time_zone"] as const;

/** What one says about oneself; nothing is sent before Save, and nothing typed is lost without a question. */
export function ProfileForm({ account }: { account: Account }) {
  const [draft, setDraft] = useState<Partial<AboutMe>>({});
  const save = useSaveAccount();
  const form = useFocusOnError(save.error);
  const zones = useMemo(() => timeZoneChoices(account.time_zone, new Date()), [account.time_zone]);
  const shown = { ...account, ...draft };
  const changed = fields.filter((field) => draft[field] !== undefined && draft[field] !== account[field]);
  const dirty = changed.length > 0;

  const set = (field: keyof AboutMe) => (value: string) => {
    if (!save.isPending) save.reset();
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const setZone = useCallback((time_zone: string) => setDraft((before) => ({ ...before, time_zone })), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending || !dirty || [...shown.bio].length > LONGEST_BIO) return;
    const sent = Object.fromEntries(changed.map((field) => [field, shown[field].trim()])) as Partial<AboutMe>;
    save.mutate(sent, {
      // What was typed while it was on its way is still to be saved.
      onSuccess: () =>
        setDraft((now) =>
          Object.fromEntries(
            Object.entries(now).filter(([field, value]) => value.trim() !== sent[field as keyof AboutMe]),
          ),
        ),
    });
  };
  return (
    <form ref={form} noValidate className="mt-8 space-y-6" onSubmit={submit}>
      <UnsavedGuard when={dirty} />
      <TextField
        label="Display name"
        name="display_name"
        autoComplete="name"
        maxLength={80}
        placeholder={account.username}
        hint={`Your username, @${account.username}, stays what it is.`}
        value={shown.display_name}
        error={errorOf(save.error, "display_name")}
        onChange={(event) => set("display_name")(event.target.value)}
      />
      <TextArea
        label="About you"
        name="bio"
        limit={LONGEST_BIO}
        hint="What you watch, and what you love in it."
        value={shown.bio}
        error={errorOf(save.error, "bio")}
        onChange={(event) => set("bio")(event.target.value)}
      />
      <TextField
        label="Place"
        name="location"
        maxLength={80}
        autoComplete="address-level2"
        hint="As exact as you like, or nothing."
        value={shown.location}
        error={errorOf(save.error, "location")}
        onChange={(event) => set("location")(event.target.value)}
      />
      <SearchSelect
        label="Time zone"
        value={shown.time_zone}
        choices={zones}
        hint="For the times of matches and of our mails."
        error={errorOf(save.error, "time_zone")}
        onChange={setZone}
      />
      <div
        className={`${dirty ? "sticky bottom-16 lg:bottom-0" : ""} -mx-4 flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 bg-paper px-4 py-2 lg:mx-0 lg:px-0`}
      >
        <Button
          kind="primary"
          type="submit"
          className="px-6"
          disabled={!dirty}
          aria-disabled={save.isPending}
        >
          {save.isPending ? "Saving…" : "Save"}
        </Button>
        {dirty && !save.isPending && (
          <Button kind="plain" onClick={() => setDraft({})}>
            Discard
          </Button>
        )}
        {dirty && !save.isPending && !save.error && <p className="text-14 text-text-3">Not saved yet.</p>}
        {!dirty && <SavingNote state={save.isSuccess ? "saved" : "idle"} />}
        {otherError(save.error, fields) && (
          <p role="alert" className="appears w-full text-14 text-bad">
            Not saved. {otherError(save.error, fields)}
          </p>
        )}
      </div>
    </form>
  );
}

/** The first field that is wrong gets the focus. */
function useFocusOnError(error: Error | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return form;
}
