import { useState } from "react";
import { ChoiceCards } from "@/ui/choice-cards";
import { TextField } from "@/ui/text-field";
import { useSaveProfile, type Profile, type ProfileDraft } from "../api/profiles";
import { errorOf, otherError } from "../field-errors";
import { figureNames, type FigureName } from "../figures/names";
import { filmLanguages } from "../languages";
import { maturities } from "../maturity";
import { FigurePicker } from "./figure-picker";
import { FormDialog } from "./form-dialog";

interface ProfileDialogProps {
  /** null: a new one. */
  profile: Profile | null;
  /** Figures that others have. */
  taken: readonly FigureName[];
  onClose: () => void;
}

const fields = ["name", "avatar", "maturity", "language"];

/** Make a viewing profile, or change one. */
export function ProfileDialog({ profile, taken, onClose }: ProfileDialogProps) {
  const [draft, setDraft] = useState<ProfileDraft>(() => profile ?? fresh(taken));
  const [missing, setMissing] = useState(false);
  const save = useSaveProfile(profile?.id ?? null);
  const set = <Field extends keyof ProfileDraft>(field: Field, value: ProfileDraft[Field]) => {
    setMissing(false);
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const submit = () => {
    const { avatar, maturity, language } = draft;
    const name = draft.name.trim();
    setMissing(!name);
    if (name) save.mutate({ name, avatar, maturity, language }, { onSuccess: onClose });
  };
  const other = otherError(save.error, fields);
  return (
    <FormDialog
      title={profile ? `Change ${profile.name}` : "A new profile"}
      action={profile ? "Save" : "Add profile"}
      busy={save.isPending}
      problem={other && `Not saved. ${other}`}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        name="name"
        maxLength={50}
        autoComplete="off"
        required
        value={draft.name}
        error={missing ? "Give it a name." : errorOf(save.error, "name")}
        onChange={(event) => set("name", event.target.value)}
      />
      <FigurePicker value={draft.avatar} onChange={(avatar) => set("avatar", avatar)} />
      <ChoiceCards
        label="Which films"
        value={draft.maturity}
        choices={maturities}
        onChange={(maturity) => set("maturity", maturity)}
      />
      <label className="block text-14 font-semibold text-text-1">
        Language of films it likes best
        <select
          value={draft.language}
          className="mt-1.5 block h-12 w-full cursor-pointer rounded-md border border-line bg-surface-1 px-3 text-16 font-normal text-text-1 hover:border-text-3"
          onChange={(event) => set("language", event.target.value)}
        >
          <option value="">As the account</option>
          {filmLanguages([draft.language]).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </FormDialog>
  );
}

function fresh(taken: readonly FigureName[]): ProfileDraft {
  const avatar = figureNames.find((name) => !taken.includes(name)) ?? "lamp";
  return { name: "", avatar, maturity: 18, language: "" };
}
