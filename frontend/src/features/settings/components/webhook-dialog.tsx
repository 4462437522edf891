import { useState } from "react";
import { Checkbox } from "@/ui/checkbox";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import { useSaveWebhook, type ToldSecret, type Webhook } from "../api/webhooks";
import { errorOf, otherError } from "../field-errors";
import { FormDialog } from "./form-dialog";

interface WebhookDialogProps {
  /** null: a new one. */
  webhook: Webhook | null;
  onSaved: (saved: Partial<ToldSecret> & { url: string }) => void;
  onClose: () => void;
}

const MOST_TOPICS = 50;
const fields = ["url", "topics", "secret"];

const usual = [
  { topic: "scores", label: "All scores", hint: "Kick-off, every goal and the end of each match." },
  { topic: "me", label: "Your account", hint: "Your counters, sign-ins that end, exports that are ready." },
  { topic: "recommendations", label: "Your recommendations", hint: "Whenever there are new ones." },
] as const;

/** Name an address and what it wants to hear of. */
export function WebhookDialog({ webhook, onSaved, onClose }: WebhookDialogProps) {
  const [url, setUrl] = useState(webhook?.url ?? "");
  const [chosen, setChosen] = useState<string[]>(() => usualOf(webhook?.topics ?? []));
  const [others, setOthers] = useState(() => othersOf(webhook?.topics ?? []).join(" "));
  const [tried, setTried] = useState(false);
  const save = useSaveWebhook(webhook?.id ?? null);
  const error = failureOf(save.error);
  const topics = [...new Set([...chosen, ...others.split(/[\s,]+/).filter(Boolean)])];
  const missing = {
    url: !url.trim() && "Where shall it be sent?",
    topics:
      topics.length === 0
        ? "Choose at least one topic, or name one."
        : topics.length > MOST_TOPICS && `Name at most ${MOST_TOPICS} topics.`,
  };
  const submit = () => {
    setTried(true);
    if (missing.url || missing.topics) return;
    save.mutate({ url: url.trim(), topics }, { onSuccess: (saved) => (saved ? onSaved(saved) : onClose()) });
  };
  return (
    <FormDialog
      title={webhook ? "Change the webhook" : "A new webhook"}
      action={webhook ? "Save" : "Make webhook"}
      busy={save.isPending}
      problem={otherError(error, fields)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Address"
        name="url"
        type="url"
        inputMode="url"
        maxLength={1000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        placeholder="https://hooks.example.org/marquee"
        hint="A server of yours that can be reached from outside. Redirects are not followed."
        value={url}
        error={(tried && missing.url) || errorOf(error, "url")}
        onChange={(event) => setUrl(event.target.value)}
      />
      <fieldset className="min-w-0">
        <legend className="text-14 font-semibold text-text-1">What it wants to hear of</legend>
        {usual.map(({ topic, label, hint }) => (
          <Checkbox
            key={topic}
            name={topic}
            checked={chosen.includes(topic)}
            hint={hint}
            onChange={(wanted) =>
              setChosen(wanted ? [...chosen, topic] : chosen.filter((other) => other !== topic))
            }
          >
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label="Further topics"
        name="topics"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="match:7 movie:12 custom:weather"
        hint="By their names, several with a space between them: match:7, movie:12, user:3, custom:weather."
        value={others}
        error={(tried && missing.topics) || errorOf(error, "topics")}
        onChange={(event) => setOthers(event.target.value)}
      />
    </FormDialog>
  );
}

function usualOf(topics: readonly string[]): string[] {
  return usual.map(({ topic }) => topic).filter((topic) => topics.includes(topic));
}

function othersOf(topics: readonly string[]): string[] {
  return topics.filter((topic) => !usual.some((known) => known.topic === topic));
}
