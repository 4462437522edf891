import { useState } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { TextField } from "@/ui/text-field";
import { useSession } from "../api/get-session";
import { useSignUp, type NewAccount } from "../api/sign-up";
import { AccountForm } from "../components/account-form";
import { ConfirmEmail } from "../components/confirm-email";
import { PasswordChecks } from "../components/password-checks";
import { PasswordField } from "../components/password-field";
import { nextPath, withNext } from "../next-path";
import { refusalFrom, stepText, type Refusal } from "../outcomes";
import { passwordProblem } from "../password-rules";

export function Component() {
  const [account, setAccount] = useState<NewAccount>({ username: "", email: "", password: "" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const signUp = useSignUp();

  if (session.data) return <Navigate to={next} replace />;
  const step = signUp.data?.then === "pending" ? signUp.data.step : null;
  if (step === "verify_email") return <ConfirmEmail />;

  const submit = () => {
    const wrong = whatIsWrong(account);
    setRefusal(wrong);
    if (!wrong) {
      signUp.mutate(account, {
        onSuccess: (outcome) =>
          setRefusal(outcome.then === "refused" ? outcome : outcome.then === "pending" ? stepText : null),
        onError: (error) => setRefusal(refusalFrom(error)),
      });
    }
  };
  const field = (name: keyof NewAccount) => ({
    name,
    required: true,
    value: account[name],
    error: refusal?.fields[name],
    onChange: (event: { target: { value: string } }) =>
      setAccount({ ...account, [name]: event.target.value }),
  });
  return (
    <AccountForm
      title="Create an account"
      lead={
        <>
          Been here before?{" "}
          <Link className="link" to={withNext("/sign-in", next)}>
            Sign in
          </Link>
        </>
      }
      submit="Create account"
      busy={signUp.isPending}
      refusal={refusal}
      onSubmit={submit}
    >
      <TextField
        label="Username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={50}
        hint="3 characters or more: letters, digits, - and _."
        {...field("username")}
      />
      <TextField
        label="E-mail"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={120}
        hint="To sign in with, and to get back in. Nobody else sees it."
        {...field("email")}
      />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        hint={<PasswordChecks password={account.password} />}
        {...field("password")}
      />
    </AccountForm>
  );
}

/** What can be told without asking the server; it knows the rest. */
function whatIsWrong({ username, email, password }: NewAccount): Refusal | null {
  const fields: Refusal["fields"] = {};
  if (!username.trim()) fields.username = "Choose a username.";
  if (!email.trim()) fields.email = "Enter your e-mail address.";
  const problem = password ? passwordProblem(password) : "Choose a password.";
  if (problem) fields.password = problem;
  return Object.keys(fields).length > 0 ? { then: "refused", form: null, fields } : null;
}
