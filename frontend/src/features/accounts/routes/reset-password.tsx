import { useState } from "react";
import { Link, Navigate, useParams } from "react-router";
import { ErrorState } from "@/ui/states";
import { useResetKey, useResetPassword } from "../api/reset-password";
import { AccountForm } from "../components/account-form";
import { AccountPage, nextStep } from "../components/account-page";
import { AccountSkeleton } from "../components/account-skeleton";
import { HiddenUsername } from "../components/hidden-username";
import { PasswordChecks } from "../components/password-checks";
import { PasswordField } from "../components/password-field";
import { missing, refusalFrom, stepText, type Refusal } from "../outcomes";
import { passwordProblem } from "../password-rules";

/** Where the link of a mail leads: a new password. */
export function Component() {
  const { key = "" } = useParams();
  const owner = useResetKey(key);
  if (owner.isPending) return <AccountSkeleton />;
  if (owner.isError)
    return <ErrorState what="This page" error={owner.error} onRetry={() => void owner.refetch()} />;
  if (!owner.data) return <Spent />;
  return <NewPassword linkKey={key} username={owner.data.username} />;
}

function NewPassword({ linkKey, username }: { linkKey: string; username: string }) {
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const reset = useResetPassword(linkKey);
  const outcome = reset.data?.then;
  if (outcome === "signed-in") return <Navigate to="/" replace />;
  if (outcome === "done") return <Done />;
  if (outcome === "spent") return <Spent />;

  const submit = () => {
    const wrong = missing({ password: password ? passwordProblem(password) : "Choose a password." });
    setRefusal(wrong);
    if (wrong) return;
    reset.mutate(password, {
      onSuccess: (said) =>
        setRefusal(said.then === "refused" ? said : said.then === "pending" ? stepText : null),
      onError: (error) => setRefusal(refusalFrom(error)),
    });
  };
  return (
    <AccountForm
      title="Choose a new password"
      lead={
        <>
          For <strong className="text-text-1">{username}</strong>. Every device that is signed in will be
          signed out.
        </>
      }
      submit="Save the password"
      busy={reset.isPending}
      refusal={refusal}
      onSubmit={submit}
    >
      <HiddenUsername username={username} />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        required
        value={password}
        error={refusal?.fields.password}
        hint={<PasswordChecks password={password} />}
        onChange={(event) => setPassword(event.target.value)}
      />
    </AccountForm>
  );
}

function Done() {
  return (
    <AccountPage
      title="Password saved"
      lead={<p role="status">Every device was signed out. Sign in with the new password.</p>}
    >
      <Link className={nextStep} to="/sign-in" replace>
        Sign in
      </Link>
    </AccountPage>
  );
}

function Spent() {
  return (
    <AccountPage
      title="This link has ended"
      lead={
        <p role="alert">It was used already, a newer one was sent, or it is too old. Nothing was changed.</p>
      }
    >
      <Link className={nextStep} to="/reset-password" replace>
        Send a new link
      </Link>
    </AccountPage>
  );
}
