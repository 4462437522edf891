import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import type { RecoveryCodes } from "../api/authenticators";
import { useRecoveryCodes } from "../api/recovery-codes";

interface RecoverySectionProps {
  codes: RecoveryCodes;
  onCodes: (codes: string[]) => void;
}

/** How many codes are left, and new ones. They are shown once: nobody can read the old ones again. */
export function RecoverySection({ codes, onCodes }: RecoverySectionProps) {
  const { unused_code_count: left, total_code_count: total } = codes;
  const [asking, setAsking] = useState(false);
  const renew = useRecoveryCodes("POST");
  return (
    <Section
      title="Recovery codes"
      lead="For the day your phone is lost: each of them stands in for the app once. Keep them where the phone is not."
      aside={
        <span className={`text-14 font-semibold ${left > 2 ? "text-text-2" : "text-warn"}`}>
          {left} of {total} left
        </span>
      }
    >
      <Button onClick={() => setAsking(true)}>Make new codes</Button>
      <ConfirmDialog
        title="Make new codes?"
        confirm="Make new codes"
        open={asking}
        busy={renew.isPending}
        error={failureOf(renew.error)}
        onConfirm={() =>
          renew.mutate(undefined, {
            onSuccess: (made) => {
              setAsking(false);
              onCodes(made);
            },
          })
        }
        onClose={() => setAsking(false)}
      >
        The codes you have now stop working at once.
      </ConfirmDialog>
    </Section>
  );
}
