import type { FormEvent, ReactNode } from "react";
import { Link } from "react-router";
import { Button } from "@/ui/button";
import type { Refusal } from "../outcomes";
import { AccountPage } from "./account-page";
import { RefusalNotice, useFocusOnRefusal } from "./refusal-notice";

interface AccountFormProps {
  title: string;
  lead: ReactNode;
  submit: string;
  busy: boolean;
  refusal: Refusal | null;
  onSubmit: () => void;
  children: ReactNode;
  /** Other ways to the same end, below the form. */
  below?: ReactNode;
}

/** A page with one form: what concerns no field stands on top, and the first wrong field gets the focus. */
export function AccountForm(props: AccountFormProps) {
  const { title, lead, submit, busy, refusal, onSubmit, children, below } = props;
  const form = useFocusOnRefusal(refusal);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <AccountPage title={title} lead={lead}>
      {/* Our own sentences beside the fields say more than the browser's. */}
      <form ref={form} noValidate className="mt-7 space-y-5" onSubmit={submitted}>
        <RefusalNotice refusal={refusal}>
          {refusal?.locked && (
            <>
              Or do not wait:{" "}
              <Link className="link" to="/reset-password">
                reset your password
              </Link>
              .
            </>
          )}
        </RefusalNotice>
        {children}
        <Button kind="primary" type="submit" className="h-12 w-full text-16" aria-disabled={busy}>
          {busy ? "One moment…" : submit}
        </Button>
      </form>
      {below}
    </AccountPage>
  );
}
