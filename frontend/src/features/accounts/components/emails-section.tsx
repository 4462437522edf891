import { useState } from "react";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { TextField } from "@/ui/text-field";
import { useChangeEmails, useEmails } from "../api/emails";
import { missing, refusalFrom, type Refusal } from "../outcomes";
import { EmailRow } from "./email-row";
import { SmallForm } from "./small-form";

export function EmailsSection() {
  const emails = useEmails();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="E-mail addresses"
      lead="We write to the main one. Each confirmed address can be signed in with."
      aside={!adding && emails.isSuccess && <Button onClick={() => setAdding(true)}>Add an address</Button>}
    >
      {emails.isPending && <SkeletonRows rows={1} height="h-16" label="Loading your addresses" />}
      {emails.isError && (
        <ErrorState what="Your addresses" error={emails.error} onRetry={() => void emails.refetch()} />
      )}
      {emails.data && (
        <ul role="list" aria-label="Your addresses" className="border-y border-line">
          {emails.data.map((address) => (
            <EmailRow key={address.email} address={address} />
          ))}
        </ul>
      )}
      {adding && (
        <div className="mt-5">
          <AddEmail onClose={() => setAdding(false)} />
        </div>
      )}
    </Section>
  );
}

function AddEmail({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const add = useChangeEmails("POST");
  const send = () => {
    const nothing = missing({ email: !email.trim() && "Enter an e-mail address." });
    setWrong(nothing);
    if (nothing) return;
    add.mutate(email.trim(), { onSuccess: onClose, onError: (error) => setWrong(refusalFrom(error)) });
  };
  return (
    <SmallForm
      label="Add an address"
      submit="Add and send a link"
      busy={add.isPending}
      refusal={wrong}
      onSubmit={send}
      onCancel={onClose}
    >
      <TextField
        label="New e-mail address"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={120}
        required
        value={email}
        error={wrong?.fields.email}
        hint="It counts once you have opened the link we send there."
        onChange={(event) => setEmail(event.target.value)}
      />
    </SmallForm>
  );
}
