import { Button } from "@/ui/button";
import { useAccount } from "../api/get-account";
import { useResendLink } from "../api/emails";
import { RefusalNotice } from "./refusal-notice";
import { refusalFrom } from "../outcomes";

/** A new link to confirm one's address, unless it is confirmed already. */
export function ResendLink({ email }: { email: string }) {
  const account = useAccount();
  const resend = useResendLink();
  if (account.data?.verified)
    return (
      <p className="mt-5 text-16 text-text-2">Your address is confirmed, so there is nothing left to do.</p>
    );
  return (
    <div className="mt-7 space-y-4">
      <RefusalNotice refusal={refusalFrom(resend.error)} />
      <Button
        kind="primary"
        className="h-12 text-16"
        aria-disabled={resend.isPending || resend.isSuccess}
        onClick={() => (resend.isIdle || resend.isError ? resend.mutate(email) : undefined)}
      >
        {resend.isPending ? "One moment…" : "Send a new link"}
      </Button>
      <p role="status" className="text-14 text-text-3">
        {resend.isSuccess && `Sent to ${email}. It works once.`}
      </p>
    </div>
  );
}
