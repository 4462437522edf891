import { useState } from "react";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { useChangePassword } from "../api/change-password";
import { missing, refusalFrom, type Refusal } from "../outcomes";
import { passwordProblem } from "../password-rules";
import { HiddenUsername } from "./hidden-username";
import { PasswordChecks } from "./password-checks";
import { PasswordField } from "./password-field";
import { SmallForm } from "./small-form";

interface PasswordSectionProps {
  username: string;
  /** Whoever came from another service has none. */
  hasPassword: boolean;
}

export function PasswordSection({ username, hasPassword }: PasswordSectionProps) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const verb = hasPassword ? "Change password" : "Set a password";
  return (
    <Section
      title="Password"
      lead={
        hasPassword
          ? "At least 8 characters, and nothing you use elsewhere."
          : "You sign in by another service. With a password you can get in without it."
      }
      aside={
        !open && (
          <Button
            onClick={() => {
              setOpen(true);
              setSaved(false);
            }}
          >
            {verb}
          </Button>
        )
      }
    >
      {saved && (
        <p role="status" className="appears text-14 text-good">
          Password saved. Every other device was signed out.
        </p>
      )}
      {open && (
        <PasswordForm
          username={username}
          hasPassword={hasPassword}
          submit={verb}
          onClose={(done) => {
            setOpen(false);
            setSaved(done);
          }}
        />
      )}
    </Section>
  );
}

interface PasswordFormProps extends PasswordSectionProps {
  submit: string;
  onClose: (done: boolean) => void;
}

function PasswordForm({ username, hasPassword, submit, onClose }: PasswordFormProps) {
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const change = useChangePassword();
  const send = () => {
    const problem = password ? passwordProblem(password) : "Choose a password.";
    const found = missing({
      current_password: hasPassword && !current && "Enter your current password.",
      new_password: problem,
    });
    setWrong(found);
    if (found) return;
    change.mutate(
      { password, ...(hasPassword && { current }) },
      { onSuccess: () => onClose(true), onError: (error) => setWrong(refusalFrom(error)) },
    );
  };
  return (
    <SmallForm
      label={submit}
      submit={submit}
      busy={change.isPending}
      refusal={wrong}
      onSubmit={send}
      onCancel={() => onClose(false)}
    >
      <HiddenUsername username={username} />
      {hasPassword && (
        <PasswordField
          label="Current password"
          name="current_password"
          autoComplete="current-password"
          required
          value={current}
          error={wrong?.fields.current_password}
          onChange={(event) => setCurrent(event.target.value)}
        />
      )}
      <PasswordField
        label="New password"
        name="new_password"
        autoComplete="new-password"
        required
        value={password}
        error={wrong?.fields.new_password}
        hint={<PasswordChecks password={password} />}
        onChange={(event) => setPassword(event.target.value)}
      />
    </SmallForm>
  );
}
