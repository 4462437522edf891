import { Check, CircleAlert } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf } from "@/ui/reauthentication";
import { useChangeEmails, useResendLink, type EmailAddress } from "../api/emails";

const action = "link min-h-11 text-14";

/** One address, its state and what can be done about it. */
export function EmailRow({ address }: { address: EmailAddress }) {
  const { email, verified, primary } = address;
  const [removing, setRemoving] = useState(false);
  const resend = useResendLink();
  const promote = useChangeEmails("PATCH");
  const remove = useChangeEmails("DELETE");
  const failure = resend.error ?? failureOf(promote.error);
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <div className="min-w-0 py-1">
          <p className="text-16 font-semibold break-words text-text-1">{email}</p>
          <p className="flex flex-wrap items-center gap-x-1.5 text-14 text-text-3">
            {verified ? (
              <Check size={16} strokeWidth={2} className="text-good" aria-hidden="true" />
            ) : (
              <CircleAlert size={16} strokeWidth={1.5} className="text-warn" aria-hidden="true" />
            )}
            {verified ? "Confirmed" : "Not confirmed yet"}
            {primary && " · main address"}
          </p>
        </div>
        <div className="flex flex-wrap gap-x-5">
          {!verified && (
            <button
              type="button"
              className={action}
              aria-label={`Send the link again to ${email}`}
              aria-disabled={resend.isPending || resend.isSuccess}
              onClick={() => {
                if (!resend.isPending && !resend.isSuccess) resend.mutate(email);
              }}
            >
              {resend.isPending ? "Sending…" : resend.isSuccess ? "Link sent" : "Send the link again"}
            </button>
          )}
          {verified && !primary && (
            <button
              type="button"
              className={action}
              aria-label={`Make ${email} the main address`}
              aria-disabled={promote.isPending}
              onClick={() => promote.isPending || promote.mutate(email)}
            >
              Make main
            </button>
          )}
          {!primary && (
            <button
              type="button"
              className={action}
              aria-label={`Remove ${email}`}
              onClick={() => setRemoving(true)}
            >
              Remove
            </button>
          )}
        </div>
      </div>
      <p role="alert" className="text-14 text-bad empty:hidden">
        {failure?.message}
      </p>
      <ConfirmDialog
        title="Remove this address?"
        confirm="Remove"
        danger
        open={removing}
        busy={remove.isPending}
        error={failureOf(remove.error)}
        onConfirm={() => remove.mutate(email, { onSuccess: () => setRemoving(false) })}
        onClose={() => setRemoving(false)}
      >
        You can no longer sign in with <strong className="break-words">{email}</strong>.
      </ConfirmDialog>
    </li>
  );
}
