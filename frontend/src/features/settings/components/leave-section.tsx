import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { ChoiceCards } from "@/ui/choice-cards";
import { Dialog } from "@/ui/dialog";
import { failureOf } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import { TextField } from "@/ui/text-field";
import type { Account } from "@/contract/account";
import { useKeepAccount, useLeave, type Leaving } from "../api/leaving";
import { dayText } from "../dates";
import { errorOf, otherError } from "../field-errors";

interface LeaveSectionProps {
  account: Account;
  /** The account is on its way out; every sign-in has ended, this one too. due: when it will be gone. */
  onLeft: (due: string) => void;
}

/** Leaving for good, with what follows from it said first. */
export function LeaveSection({ account, onLeft }: LeaveSectionProps) {
  const [asking, setAsking] = useState(false);
  if (account.deletion_due_at) return <Scheduled due={account.deletion_due_at} />;
  return (
    <Section title="Leave Marquee" lead="Your account is hidden at once and deleted two weeks later.">
      <Button kind="danger" onClick={() => setAsking(true)}>
        Delete my account…
      </Button>
      {asking && <LeaveDialog account={account} onClose={() => setAsking(false)} onLeft={onLeft} />}
    </Section>
  );
}

function Scheduled({ due }: { due: string }) {
  const keep = useKeepAccount();
  return (
    <Section
      title="Leave Marquee"
      lead={`Your account will be deleted on ${dayText(due)}. Nobody else sees it until then.`}
    >
      <Button kind="primary" aria-disabled={keep.isPending} onClick={() => keep.isPending || keep.mutate()}>
        {keep.isPending ? "One moment…" : "Keep my account"}
      </Button>
      {keep.error && (
        <p role="alert" className="pt-2 text-14 text-bad">
          {keep.error.message}
        </p>
      )}
    </Section>
  );
}

const reviewChoices: { value: Leaving["reviews"]; label: string; hint: string }[] = [
  {
    value: "anonymise",
    label: "Leave them, without my name",
    hint: "What you wrote stays, by “a former member”.",
  },
  { value: "remove", label: "Take them with me", hint: "They are deleted with the account." },
];

interface LeaveDialogProps extends LeaveSectionProps {
  onClose: () => void;
}

function LeaveDialog({ account, onClose, onLeft }: LeaveDialogProps) {
  const [reviews, setReviews] = useState<Leaving["reviews"]>("anonymise");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const leave = useLeave(onLeft);
  const error = failureOf(leave.error);
  const needed = account.has_password && !password;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needed || leave.isPending) return;
    leave.mutate({ reviews, ...(account.has_password && { password }) });
  };
  return (
    <Dialog title="Delete your account?" open onClose={onClose} stays>
      <form noValidate className="mt-3 space-y-5" onSubmit={submit}>
        <ul role="list" className="space-y-2 text-16 text-text-2">
          <Fact>
            At once: you are signed out everywhere, your tokens and apps stop, and your page is hidden.
          </Fact>
          <Fact>For two weeks: sign in again, and you can keep everything as it was.</Fact>
          <Fact>
            After that: ratings, lists, profiles and your name are gone, and cannot be brought back.
          </Fact>
        </ul>
        <p className="text-14 text-text-3">Want to keep a copy? Make your export first.</p>
        <ChoiceCards label="Your reviews" value={reviews} choices={reviewChoices} onChange={setReviews} />
        {account.has_password && (
          <TextField
            label="Your password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            error={tried && needed ? "Enter your password." : errorOf(error, "password")}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
        {otherError(error, ["password"]) && (
          <p role="alert" className="appears text-14 text-bad">
            {otherError(error, ["password"])}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>Stay</Button>
          <Button kind="danger" type="submit" aria-disabled={leave.isPending}>
            {leave.isPending ? "One moment…" : "Delete my account"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return <li className="border-s-2 border-line ps-3">{children}</li>;
}
