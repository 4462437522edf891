import { useEffect, useRef, useState } from "react";
import type { FactorType } from "../api/allauth";
import { useProve, useProveByPasskey } from "../api/reauthenticate";
import { missing, refusalFrom, type Refusal } from "../outcomes";
import { switchTo } from "../second-factors";
import { bareCode, CodeField } from "./code-field";
import { HiddenUsername } from "./hidden-username";
import { PasswordField } from "./password-field";
import { SmallForm } from "./small-form";

export type Way = "password" | FactorType;

interface ProveFormProps {
  /** At least one; the first is asked for unless the person chooses another. */
  ways: Way[];
  username: string;
  onProved: () => void;
  onCancel: () => void;
}

/** The password, a code or a passkey. */
export function ProveForm({ ways, username, onProved, onCancel }: ProveFormProps) {
  const [way, setWay] = useState<Way>(ways[0] ?? "password");
  const [value, setValue] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const prove = useProve();
  const byPasskey = useProveByPasskey();
  const frame = useFocusOnShow(way);

  const answers = { onSuccess: onProved, onError: (error: Error) => setRefusal(refusalFrom(error)) };
  const submit = () => {
    const wrong = whatIsMissing(way, value);
    setRefusal(wrong);
    if (wrong) return;
    if (way === "webauthn") byPasskey.mutate(undefined, answers);
    else prove.mutate(way === "password" ? { password: value } : { code: bareCode(value) }, answers);
  };
  const turnTo = (other: Way) => {
    setWay(other);
    setValue("");
    setRefusal(null);
  };
  return (
    <div ref={frame}>
      <p className="mt-1 mb-5 text-14 text-text-3">
        This change matters, so we ask once more. Your answer holds for ten minutes.
      </p>
      <SmallForm
        label="Prove that it is you"
        submit={way === "webauthn" ? "Use your passkey" : "Go on"}
        busy={prove.isPending || byPasskey.isPending}
        refusal={refusal}
        onSubmit={submit}
        onCancel={onCancel}
      >
        {way === "password" && (
          <>
            <HiddenUsername username={username} />
            <PasswordField
              label="Password"
              name="password"
              autoComplete="current-password"
              required
              value={value}
              error={refusal?.fields.password}
              onChange={(event) => setValue(event.target.value)}
            />
          </>
        )}
        {(way === "totp" || way === "recovery_codes") && (
          <CodeField
            kind={way === "totp" ? "app" : "recovery"}
            value={value}
            error={refusal?.fields.code}
            onChange={setValue}
          />
        )}
      </SmallForm>
      <ul role="list" aria-label="Other ways" className="mt-4 text-14 empty:hidden">
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <li key={other}>
              <button type="button" className="link min-h-11" onClick={() => turnTo(other)}>
                {other === "password" ? "Use your password" : switchTo[other]}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

function whatIsMissing(way: Way, value: string): Refusal | null {
  if (way === "webauthn") return null;
  return way === "password"
    ? missing({ password: !value && "Enter your password." })
    : missing({ code: !bareCode(value) && "Type the code." });
}

/** The dialog opens for one answer, so typing can begin at once. */
function useFocusOnShow(way: Way) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>("input:not([hidden])")?.focus();
  }, [way]);
  return frame;
}
