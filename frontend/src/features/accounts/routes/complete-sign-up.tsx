import { useState } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { ErrorState } from "@/ui/states";
import { TextField } from "@/ui/text-field";
import { useArrival, useCompleteSignUp, type Arrival } from "../api/complete-sign-up";
import { useSession } from "../api/get-session";
import { AccountForm } from "../components/account-form";
import { AccountSkeleton } from "../components/account-skeleton";
import { ConfirmEmail } from "../components/confirm-email";
import { UsernameField } from "../components/username-field";
import { Onward } from "../components/onward";
import { nextPath, withNext } from "../next-path";
import { missing, refusalFrom, stepText, type Refusal } from "../outcomes";

/** Somebody who is new here came from another service, and something is still missing: most often a username. */
export function Component() {
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const arrival = useArrival();
  if (session.data) return <Onward to={next} />;
  if (arrival.isPending) return <AccountSkeleton />;
  if (arrival.isError)
    return <ErrorState what="This page" error={arrival.error} onRetry={() => void arrival.refetch()} />;
  // Nobody is waiting: the step was taken in another tab, or it has taken too long.
  if (!arrival.data) return <Navigate to={withNext("/sign-in", next)} replace />;
  return <CompleteSignUp arrival={arrival.data} />;
}

function CompleteSignUp({ arrival }: { arrival: Arrival }) {
  const [username, setUsername] = useState(arrival.username);
  const [email, setEmail] = useState(arrival.email);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const complete = useCompleteSignUp();
  const step = complete.data?.then === "pending" ? complete.data.flow.id : null;
  if (step === "verify_email") return <ConfirmEmail />;

  const submit = () => {
    const wrong = missing({
      username: !username.trim() && "Choose a username.",
      email: !email.trim() && "Enter your e-mail address.",
    });
    setRefusal(wrong);
    if (wrong) return;
    complete.mutate(
      { username, email },
      {
        onSuccess: (outcome) =>
          setRefusal(outcome.then === "refused" ? outcome : outcome.then === "pending" ? stepText : null),
        onError: (error) => setRefusal(refusalFrom(error)),
      },
    );
  };
  return (
    <AccountForm
      title="Almost there"
      lead={`You come from ${arrival.provider || "another service"}. Choose what you want to be called here.`}
      submit="Create account"
      busy={complete.isPending}
      refusal={refusal}
      onSubmit={submit}
      below={
        <p className="mt-5 text-14 text-text-3">
          You have an account here already?{" "}
          <Link className="link" to="/sign-in">
            Sign in with your password
          </Link>
          , then connect {arrival.provider || "the service"} in the settings.
        </p>
      }
    >
      <UsernameField
        name="username"
        required
        value={username}
        error={refusal?.fields.username}
        onChange={(event) => setUsername(event.target.value)}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={120}
        required
        value={email}
        error={refusal?.fields.email}
        onChange={(event) => setEmail(event.target.value)}
      />
    </AccountForm>
  );
}
