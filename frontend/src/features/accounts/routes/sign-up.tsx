import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { TextField } from "@/ui/text-field";
import { useWaysIn } from "../api/get-config";
import { useSession } from "../api/get-session";
import { useSignUp, type NewAccount } from "../api/sign-up";
import { AccountForm } from "../components/account-form";
import { ConfirmEmail } from "../components/confirm-email";
import { OtherWaysIn } from "../components/other-ways-in";
import { PasswordChecks } from "../components/password-checks";
import { PasswordField } from "../components/password-field";
import { UsernameField } from "../components/username-field";
import { Onward } from "../components/onward";
import { nextPath, withNext } from "../next-path";
import { missing, refusalFrom, stepText, type Refusal } from "../outcomes";
import { passwordProblem } from "../password-rules";

export function Component() {
  const [account, setAccount] = useState<NewAccount>({ username: "", email: "", password: "" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const providers = useWaysIn().data?.providers ?? [];
  const signUp = useSignUp();

  if (session.data) return <Onward to={next} />;
  const step = signUp.data?.then === "pending" ? signUp.data.flow.id : null;
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
    onChange: ({ target: { value } }: { target: { value: string } }) =>
      // A password manager fills all fields at once, before this is drawn again.
      setAccount((before) => ({ ...before, [name]: value })),
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
      below={<OtherWaysIn providers={providers} next={next} />}
    >
      <UsernameField {...field("username")} />
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
  return missing({
    username: !username.trim() && "Choose a username.",
    email: !email.trim() && "Enter your e-mail address.",
    password: password ? passwordProblem(password) : "Choose a password.",
  });
}
