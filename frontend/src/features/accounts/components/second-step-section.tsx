import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import type { Authenticator } from "../api/authenticators";
import { useDeactivateTotp } from "../api/totp";
import { StateMark } from "./state-mark";
import { TotpSetUp } from "./totp-set-up";
import { When } from "./when";

interface SecondStepSectionProps {
  authenticators: Authenticator[];
  /** New recovery codes are waiting to be shown. */
  onNewCodes: () => void;
}

/** Codes from an app, asked for after the password. */
export function SecondStepSection({ authenticators, onNewCodes }: SecondStepSectionProps) {
  const [settingUp, setSettingUp] = useState(false);
  const totp = authenticators.find(({ type }) => type === "totp");
  const hasCodes = authenticators.some(({ type }) => type === "recovery_codes");
  return (
    <Section
      title="Authenticator app"
      lead="After your password we ask for a code from an app on your phone. Whoever learns your password still stays outside."
      aside={<StateMark on={totp !== undefined} />}
    >
      {totp && <TurnedOn createdAt={totp.created_at} lastUsedAt={totp.last_used_at} />}
      {!totp && !settingUp && (
        <Button kind="primary" onClick={() => setSettingUp(true)}>
          Set it up
        </Button>
      )}
      {!totp && settingUp && (
        <TotpSetUp
          onDone={() => {
            setSettingUp(false);
            // The first second factor brings recovery codes with it.
            if (!hasCodes) onNewCodes();
          }}
          onCancel={() => setSettingUp(false)}
        />
      )}
    </Section>
  );
}

function TurnedOn({ createdAt, lastUsedAt }: { createdAt: number; lastUsedAt: number | null }) {
  const [asking, setAsking] = useState(false);
  const turnOff = useDeactivateTotp();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="text-14 text-text-3">
        Set up <When at={createdAt} />
        {lastUsedAt && (
          <>
            , last used <When at={lastUsedAt} />
          </>
        )}
        .
      </p>
      <Button onClick={() => setAsking(true)}>Turn it off</Button>
      <ConfirmDialog
        title="Turn the codes off?"
        confirm="Turn off"
        danger
        open={asking}
        busy={turnOff.isPending}
        error={failureOf(turnOff.error)}
        onConfirm={() => turnOff.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        From then on your password alone opens your account, unless you have a passkey. You can remove the
        entry from your app.
      </ConfirmDialog>
    </div>
  );
}
