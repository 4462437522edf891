import { Link } from "react-router";
import { ChoiceCards } from "@/ui/choice-cards";
import { SavingNote } from "@/ui/saving-note";
import { Section } from "@/ui/section";
import { UnsavedGuard } from "@/ui/unsaved-guard";
import { useViewer } from "@/ui/viewer";
import {
  usePreferences,
  usePreferenceSaving,
  type Preferences,
  type Privacy,
  type Saving,
} from "../api/preferences";
import { Loaded, SettingsPage } from "../components/settings-page";

export function Component() {
  const preferences = usePreferences();
  const username = useViewer()?.username ?? "";
  return (
    <SettingsPage
      title="Privacy"
      lead={
        <>
          Who sees what of you. It counts at once, everywhere: on pages, in search and for every app.{" "}
          <Link to={`/members/${username}`} className="link">
            See your profile as others do
          </Link>
        </>
      }
    >
      <Loaded what="Your privacy" query={preferences}>
        {(saved) => <Matters saved={saved} />}
      </Loaded>
    </SettingsPage>
  );
}

interface Matter {
  name: keyof Privacy;
  title: string;
  lead: string;
  /** What each choice means, in a sentence. */
  means: { public: string; followers: string; private: string };
}

const matters: readonly Matter[] = [
  {
    name: "profile",
    title: "Profile",
    lead: "Your page: picture, name, what you say about yourself, who follows you.",
    means: {
      public: "Everyone sees your page, signed in or not, and finds you by search.",
      followers: "Others see your name and picture. The rest is for those who follow you.",
      private: "Nobody else sees that you are here. You are not found, and not in anybody’s list.",
    },
  },
  {
    name: "activity",
    title: "Activity",
    lead: "What you rate and watch, and what that says about your taste.",
    means: {
      public: "Everyone who sees your page sees your ratings.",
      followers: "Those who follow you see your ratings; others see none.",
      private: "Only you see them. They still count, without your name, in a film’s average.",
    },
  },
  {
    name: "watchlist",
    title: "Watchlist",
    lead: "Films you mean to watch.",
    means: {
      public: "Everyone who sees your page sees it.",
      followers: "Those who follow you see it.",
      private: "Only you see it.",
    },
  },
];

function Matters({ saved }: { saved: Preferences }) {
  const saving = usePreferenceSaving(saved);
  return (
    <>
      <UnsavedGuard when={saving.unsaved} />
      {matters.map((matter) => (
        <MatterPart key={matter.name} saving={saving} {...matter} />
      ))}
    </>
  );
}

function MatterPart({ saving, name, title, lead, means }: Matter & { saving: Saving }) {
  const { shown, save, note } = saving;
  return (
    <Section title={title} lead={lead} aside={<SavingNote {...note(name)} />}>
      <ChoiceCards
        label={title}
        labelHidden
        columns={3}
        value={shown.privacy[name]}
        choices={[
          { value: "public", label: "Everyone", hint: means.public },
          { value: "followers", label: "Followers", hint: means.followers },
          { value: "private", label: "Only you", hint: means.private },
        ]}
        onChange={(audience) => save({ privacy: { [name]: audience } }, name)}
      />
    </Section>
  );
}
