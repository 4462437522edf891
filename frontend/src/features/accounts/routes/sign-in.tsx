import { useState } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { TextField } from "@/ui/text-field";
import { useSession } from "../api/get-session";
import { useSignIn } from "../api/sign-in";
import { AccountForm } from "../components/account-form";
import { ConfirmEmail } from "../components/confirm-email";
import { PasswordField } from "../components/password-field";
import { nextPath, withNext } from "../next-path";
import { refusalFrom, stepText, type Refusal } from "../outcomes";

export function Component() {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const signIn = useSignIn();

  if (session.data) return <Navigate to={next} replace />;
  const step = signIn.data?.then === "pending" ? signIn.data.step : null;
  if (step === "verify_email") return <ConfirmEmail />;

  const submit = () => {
    const missing = whatIsMissing(login, password);
    setRefusal(missing);
    if (!missing) {
      signIn.mutate(
        { login, password },
        {
          onSuccess: (outcome) =>
            setRefusal(outcome.then === "refused" ? outcome : outcome.then === "pending" ? stepText : null),
          onError: (error) => setRefusal(refusalFrom(error)),
        },
      );
    }
  };
  return (
    <AccountForm
      title="Sign in"
      lead={
        <>
          New here?{" "}
          <Link className="link" to={withNext("/sign-up", next)}>
            Create an account
          </Link>
        </>
      }
      submit="Sign in"
      busy={signIn.isPending}
      refusal={refusal}
      onSubmit={submit}
    >
      <TextField
        label="E-mail or username"
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        value={login}
        error={refusal?.fields.login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        value={password}
        error={refusal?.fields.password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </AccountForm>
  );
}

function whatIsMissing(login: string, password: string): Refusal | null {
  const fields: Refusal["fields"] = {};
  if (!login.trim()) fields.login = "Enter your e-mail address or username.";
  if (!password) fields.password = "Enter your password.";
  return Object.keys(fields).length > 0 ? { then: "refused", form: null, fields } : null;
}
