import { useState } from "react";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import { useIssueToken, type IssuedToken } from "../api/tokens";
import { errorOf, otherError } from "../field-errors";
import { scopeGroups, type Scope } from "../scopes";
import { FormDialog } from "./form-dialog";
import { ScopeChoice } from "./scope-choice";

interface TokenDialogProps {
  onIssued: (token: IssuedToken) => void;
  onClose: () => void;
}

const DAY = 86_400_000;
const lifetimes = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "", label: "Never" },
] as const;

const fields = ["name", "scopes", "expires_at"];

/** Make a personal access token: what for, what it may, and for how long. */
export function TokenDialog({ onIssued, onClose }: TokenDialogProps) {
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [days, setDays] = useState("90");
  const [tried, setTried] = useState(false);
  const issue = useIssueToken();
  const error = failureOf(issue.error);
  const submit = () => {
    setTried(true);
    if (!name.trim() || scopes.length === 0) return;
    const expires_at = days ? new Date(Date.now() + Number(days) * DAY).toISOString() : null;
    issue.mutate(
      { name: name.trim(), scopes, expires_at },
      { onSuccess: (issued) => (issued ? onIssued(issued) : onClose()) },
    );
  };
  return (
    <FormDialog
      title="A new token"
      action="Make token"
      busy={issue.isPending}
      problem={otherError(error, fields)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="What for"
        name="name"
        maxLength={80}
        autoComplete="off"
        placeholder="Score light in the kitchen"
        required
        value={name}
        error={
          tried && !name.trim() ? "Say what it is for, so that you know it later." : errorOf(error, "name")
        }
        onChange={(event) => setName(event.target.value)}
      />
      <ScopeChoice
        label="What it may do"
        groups={scopeGroups}
        chosen={scopes}
        error={tried && scopes.length === 0 ? "Choose at least one thing." : errorOf(error, "scopes")}
        onChange={setScopes}
      />
      <label className="block text-14 font-semibold text-text-1">
        It ends after
        <select
          value={days}
          className="mt-1.5 block h-12 w-full cursor-pointer rounded-md border border-line bg-surface-1 px-3 text-16 font-normal text-text-1 hover:border-text-3"
          onChange={(event) => setDays(event.target.value)}
        >
          {lifetimes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {!days && (
          <span className="block pt-1.5 font-normal text-text-3">
            Whoever finds it can use it until you revoke it here.
          </span>
        )}
      </label>
    </FormDialog>
  );
}
