import { useState, type FormEvent } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { failureOf } from "@/ui/reauthentication";
import { TextField } from "@/ui/text-field";
import { useIssueToken, type IssuedToken } from "../api/tokens";
import { errorOf, otherError } from "../field-errors";
import type { Scope } from "../scopes";
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || scopes.length === 0 || issue.isPending) return;
    const expires_at = days ? new Date(Date.now() + Number(days) * DAY).toISOString() : null;
    issue.mutate(
      { name: name.trim(), scopes, expires_at },
      { onSuccess: (issued) => (issued ? onIssued(issued) : onClose()) },
    );
  };
  return (
    <Dialog title="A new token" open onClose={onClose} stays>
      <form noValidate className="mt-4 space-y-6" onSubmit={submit}>
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
        <div role="group" aria-label="What it may do">
          <p className="pb-2 text-14 font-semibold text-text-1">What it may do</p>
          <ScopeChoice
            chosen={scopes}
            error={tried && scopes.length === 0 ? "Choose at least one thing." : errorOf(error, "scopes")}
            onChange={setScopes}
          />
        </div>
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
        {otherError(error, fields) && (
          <p role="alert" className="appears text-14 text-bad">
            {otherError(error, fields)}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" aria-disabled={issue.isPending}>
            {issue.isPending ? "One moment…" : "Make token"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
