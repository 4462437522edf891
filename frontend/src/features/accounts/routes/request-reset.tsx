import { useState } from "react";
import { Link } from "react-router";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";
import { useRequestReset } from "../api/reset-password";
import { AccountForm } from "../components/account-form";
import { AccountPage } from "../components/account-page";
import { missing, refusalFrom, type Refusal } from "../outcomes";

/** Asking for the link. The answer is the same whether there is such an account or not. */
export function Component() {
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const request = useRequestReset();
  if (request.isSuccess) return <Sent email={email.trim()} onAgain={request.reset} />;

  const submit = () => {
    const nothing = missing({ email: !email.trim() && "Enter your e-mail address." });
    setWrong(nothing);
    if (!nothing) request.mutate(email, { onError: (error) => setWrong(refusalFrom(error)) });
  };
  return (
    <AccountForm
      title="Reset your password"
      lead="We send you a link that lets you choose a new one. It also opens a locked account."
      submit="Send the link"
      busy={request.isPending}
      refusal={wrong}
      onSubmit={submit}
      below={
        <p className="mt-5 text-14">
          <Link className="link inline-flex min-h-11 items-center" to="/sign-in">
            Back to signing in
          </Link>
        </p>
      }
    >
      <TextField
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        required
        value={email}
        error={wrong?.fields.email}
        onChange={(event) => setEmail(event.target.value)}
      />
    </AccountForm>
  );
}

function Sent({ email, onAgain }: { email: string; onAgain: () => void }) {
  return (
    <AccountPage
      title="Look into your e-mail"
      lead={
        <p role="status">
          If an account here belongs to <strong className="text-text-1">{email}</strong>, a link is on its
          way. It works once.
        </p>
      }
    >
      <p className="mt-5 text-14 text-text-3">
        Nothing there after a few minutes? Look among the unwanted mail, too, or check the address.
      </p>
      <Button className="mt-5" onClick={onAgain}>
        Try another address
      </Button>
    </AccountPage>
  );
}
