import { Checkbox } from "@/ui/checkbox";
import { ChoiceCards } from "@/ui/choice-cards";
import { SavingNote } from "@/ui/saving-note";
import { Section } from "@/ui/section";
import { Skeleton } from "@/ui/skeleton";
import { applyTheme } from "@/ui/theme";
import { useThemeChoice } from "@/ui/theme-switch";
import { ToggleChips } from "@/ui/toggle-chips";
import { UnsavedGuard } from "@/ui/unsaved-guard";
import { useGenreChoices } from "../api/genres";
import { usePreferences, usePreferenceSaving, type Preferences, type Saving } from "../api/preferences";
import { Loaded, SettingsPage } from "../components/settings-page";
import { filmLanguages, mailLanguages } from "../languages";

export function Component() {
  const preferences = usePreferences();
  return (
    <SettingsPage title="Preferences" lead="Every change is saved at once.">
      <Loaded what="Your preferences" query={preferences}>
        {(saved) => <Parts saved={saved} />}
      </Loaded>
    </SettingsPage>
  );
}

function Parts({ saved }: { saved: Preferences }) {
  const saving = usePreferenceSaving(saved);
  return (
    <>
      <UnsavedGuard when={saving.unsaved} />
      <Look saving={saving} />
      <Taste saving={saving} />
      <Languages saving={saving} />
      <Notifications saving={saving} />
    </>
  );
}

interface PartProps {
  saving: Saving;
}

const themes = [
  { value: "system", label: "As the system", hint: "Light by day or dark by night, as your device has it." },
  { value: "light", label: "Light", hint: "Paper." },
  { value: "dark", label: "Dark", hint: "A cinema before the film." },
] as const;

function Look({ saving: { save, note } }: PartProps) {
  const theme = useThemeChoice();
  return (
    <Section title="Look" aside={<SavingNote {...note("look")} />}>
      <ChoiceCards
        label="Look"
        labelHidden
        columns={3}
        value={theme}
        choices={themes}
        onChange={(chosen) => {
          applyTheme(chosen);
          save({ theme: chosen }, "look");
        }}
      />
    </Section>
  );
}

function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

function Taste({ saving: { shown, save, note } }: PartProps) {
  const genres = useGenreChoices();
  return (
    <Section
      title="Genres you like"
      lead="A start for what is recommended to you. After ten ratings only they count."
      aside={<SavingNote {...note("genres")} />}
    >
      <Loaded what="The genres" query={genres} skeleton={<Skeleton className="h-30 w-full" />}>
        {(choices) => (
          <ToggleChips
            label="Genres you like"
            choices={choices}
            chosen={shown.preferred_genres}
            onToggle={(slug) => save({ preferred_genres: toggled(shown.preferred_genres, slug) }, "genres")}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Languages({ saving: { shown, save, note } }: PartProps) {
  return (
    <Section
      title="Languages"
      lead="Films in languages you like are a little further up until you have rated ten; no others are hidden. And the language of our mails."
      aside={<SavingNote {...note("languages")} />}
    >
      <h3 className="pb-2 text-14 font-semibold">Films in</h3>
      <ToggleChips
        label="Languages of films"
        choices={filmLanguages(shown.preferred_languages)}
        chosen={shown.preferred_languages}
        onToggle={(code) =>
          save({ preferred_languages: toggled(shown.preferred_languages, code) }, "languages")
        }
      />
      <div className="pt-6">
        <ChoiceCards
          label="Mails in"
          columns={2}
          value={shown.language}
          choices={mailLanguages}
          onChange={(language) => save({ language }, "languages")}
        />
      </div>
    </Section>
  );
}

function Notifications({ saving: { shown, save, note } }: PartProps) {
  const { email, new_follower } = shown.notifications;
  return (
    <Section
      title="Notifications"
      lead="What you hear of on the bell. Mails about the safety of your account always come."
      aside={<SavingNote {...note("notifications")} />}
    >
      <Checkbox
        name="new_follower"
        checked={new_follower}
        onChange={(wanted) => save({ notifications: { new_follower: wanted } }, "notifications")}
      >
        Somebody follows you
      </Checkbox>
      <Checkbox
        name="email"
        checked={email}
        hint="The same to your e-mail address, once you have confirmed it."
        onChange={(wanted) => save({ notifications: { email: wanted } }, "notifications")}
      >
        News by mail
      </Checkbox>
    </Section>
  );
}
