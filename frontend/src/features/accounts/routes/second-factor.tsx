import { useState } from "react";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { ErrorState } from "@/ui/states";
import type { FactorType } from "../api/allauth";
import { useStep } from "../api/get-step";
import { useSecondFactor, useSecondFactorPasskey, useStartOver } from "../api/second-factor";
import { AccountForm } from "../components/account-form";
import { AccountSkeleton } from "../components/account-skeleton";
import { bareCode, CodeField } from "../components/code-field";
import { ConfirmEmail } from "../components/confirm-email";
import { Onward } from "../components/onward";
import { nextPath, withNext } from "../next-path";
import { missing, refusalFrom, stepText, type Outcome, type Refusal } from "../outcomes";
import { inOrder, switchTo } from "../second-factors";
import { canUsePasskeys } from "../webauthn";

export function Component() {
  const next = nextPath(useSearchParams()[0]);
  const step = useStep();
  if (step.isPending) return <AccountSkeleton />;
  if (step.isError)
    return <ErrorState what="This page" error={step.error} onRetry={() => void step.refetch()} />;
  const { person, flow } = step.data;
  if (person) return <Onward to={next} />;
  if (flow?.id !== "mfa_authenticate") return <Navigate to={withNext("/sign-in", next)} replace />;
  const usable = inOrder(flow.types ?? []).filter((type) => type !== "webauthn" || canUsePasskeys());
  return <SecondStep types={usable.length > 0 ? usable : ["totp"]} next={next} />;
}

const leads: Record<FactorType, string> = {
  totp: "Type the code that your authenticator app shows now.",
  recovery_codes: "Type one of the codes you kept. It works once.",
  webauthn: "Confirm with the passkey or security key that you have added to your account.",
};

function SecondStep({ types, next }: { types: FactorType[]; next: string }) {
  const [way, setWay] = useState<FactorType>(types[0] ?? "totp");
  const [code, setCode] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<"signed-in" | "verify_email" | null>(null);
  const byCode = useSecondFactor();
  const byPasskey = useSecondFactorPasskey();
  const startOver = useStartOver();
  const navigate = useNavigate();
  if (done === "signed-in") return <Onward to={next} />;
  if (done === "verify_email") return <ConfirmEmail />;

  const answers = {
    onSuccess: (outcome: Outcome) => {
      setRefusal(outcome.then === "refused" ? outcome : null);
      if (outcome.then === "signed-in") setDone("signed-in");
      if (outcome.then !== "pending") return;
      if (outcome.flow.id === "verify_email") setDone("verify_email");
      else setRefusal(stepText);
    },
    onError: (error: Error) => setRefusal(refusalFrom(error)),
  };
  const submit = () => {
    const wrong = way === "webauthn" ? null : missing({ code: !bareCode(code) && "Type the code." });
    setRefusal(wrong);
    if (wrong) return;
    if (way === "webauthn") byPasskey.mutate(undefined, answers);
    else byCode.mutate(bareCode(code), answers);
  };
  return (
    <AccountForm
      title="One more step"
      lead={leads[way]}
      submit={way === "webauthn" ? "Use your passkey" : "Sign in"}
      busy={byCode.isPending || byPasskey.isPending}
      refusal={refusal}
      onSubmit={submit}
      below={
        <ul role="list" aria-label="Other ways" className="mt-5 text-14">
          {types
            .filter((type) => type !== way)
            .map((type) => (
              <li key={type}>
                <button
                  type="button"
                  className="link min-h-11"
                  onClick={() => {
                    setWay(type);
                    setCode("");
                    setRefusal(null);
                  }}
                >
                  {switchTo[type]}
                </button>
              </li>
            ))}
          <li>
            <button
              type="button"
              className="link min-h-11"
              onClick={() =>
                startOver.mutate(undefined, {
                  onSettled: () => void navigate(withNext("/sign-in", next), { replace: true }),
                })
              }
            >
              Start over with another account
            </button>
          </li>
        </ul>
      }
    >
      {way !== "webauthn" && (
        <CodeField
          kind={way === "totp" ? "app" : "recovery"}
          value={code}
          error={refusal?.fields.code}
          onChange={setCode}
        />
      )}
    </AccountForm>
  );
}
