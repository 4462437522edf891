import { useState } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { Checkbox } from "@/ui/checkbox";
import { TextField } from "@/ui/text-field";
import { useWaysIn } from "../api/get-config";
import { useSession } from "../api/get-session";
import { usePasskeySignIn, usePasskeySuggestions } from "../api/passkey-sign-in";
import { useSignIn } from "../api/sign-in";
import { AccountForm } from "../components/account-form";
import { ConfirmEmail } from "../components/confirm-email";
import { OtherWaysIn } from "../components/other-ways-in";
import { PasswordField } from "../components/password-field";
import { Onward } from "../components/onward";
import { nextPath, withNext } from "../next-path";
import { missing, refusalFrom, stepText, type Outcome, type Refusal } from "../outcomes";
import { remembering } from "../remember";
import { canUsePasskeys } from "../webauthn";

export function Component() {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [remember, setRemember] = useState(remembering.get);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const waysIn = useWaysIn().data;
  const signIn = useSignIn();
  const passkey = usePasskeySignIn();
  const passkeys = (waysIn?.passkeys ?? false) && canUsePasskeys();

  const settle = (outcome: Outcome) => {
    const pending = outcome.then === "pending" ? outcome.flow.id : null;
    setStep(pending);
    setRefusal(outcome.then === "refused" ? outcome : pending && !KNOWN.has(pending) ? stepText : null);
  };
  const fail = (error: Error) => setRefusal(refusalFrom(error));
  usePasskeySuggestions(passkeys && session.data === null && !passkey.isPending && !signIn.isPending, settle);

  if (session.data) return <Onward to={next} />;
  if (step === "verify_email") return <ConfirmEmail />;
  if (step === "mfa_authenticate") return <Navigate to={withNext("/sign-in/second-factor", next)} />;

  const submit = () => {
    const wrong = missing({
      login: !login.trim() && "Enter your e-mail address or username.",
      password: !password && "Enter your password.",
    });
    setRefusal(wrong);
    if (!wrong) signIn.mutate({ login, password }, { onSuccess: settle, onError: fail });
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
      below={
        <OtherWaysIn
          providers={waysIn?.providers ?? []}
          next={next}
          passkey={
            passkeys
              ? {
                  busy: passkey.isPending,
                  onPress: () => {
                    setRefusal(null);
                    if (!passkey.isPending) passkey.mutate(undefined, { onSuccess: settle, onError: fail });
                  },
                }
              : undefined
          }
        />
      }
    >
      <TextField
        label="E-mail or username"
        name="login"
        autoComplete={passkeys ? "username webauthn" : "username"}
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
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Checkbox
          name="remember"
          checked={remember}
          onChange={(wanted) => {
            remembering.set(wanted);
            setRemember(wanted);
          }}
        >
          Remember me on this device
        </Checkbox>
        <Link className="link flex min-h-11 items-center text-14" to="/reset-password">
          Forgot it?
        </Link>
      </div>
    </AccountForm>
  );
}

/** The steps that have a page. */
const KNOWN = new Set(["verify_email", "mfa_authenticate"]);
