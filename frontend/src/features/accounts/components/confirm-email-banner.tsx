import { MailWarning, X } from "lucide-react";
import { useState } from "react";
import { useLocation } from "react-router";
import { useResendLink } from "../api/emails";
import { useAccount } from "../api/get-account";
import { useSession, type Person } from "../api/get-session";
import { isWayIn } from "../next-path";

const STORED_AS = "marquee.confirm-email-later";

/** Reminds somebody whose address is not confirmed; once put away it stays away until the browser is closed. */
export function ConfirmEmailBanner() {
  const { pathname } = useLocation();
  const person = useSession().data;
  return person && !isWayIn(pathname) ? <Reminder key={person.id} person={person} /> : null;
}

function Reminder({ person }: { person: Person }) {
  const [later, setLater] = useState(() => sessionStorage.getItem(STORED_AS) === String(person.id));
  const account = useAccount();
  const resend = useResendLink();
  if (later || account.data?.verified !== false) return null;
  const putAway = () => {
    sessionStorage.setItem(STORED_AS, String(person.id));
    setLater(true);
  };
  return (
    <section
      aria-label="Confirm your address"
      className="appears flex items-start border-b border-line bg-surface-1 pl-4 lg:items-center lg:pl-7"
    >
      <MailWarning
        size={18}
        strokeWidth={1.5}
        aria-hidden="true"
        className="mt-3 flex-none text-warn lg:mt-0"
      />
      <p className="min-w-0 flex-1 px-3 py-2.5 text-14 text-text-2">
        Confirm <span className="font-semibold break-words text-text-1">{person.email}</span> by the link we
        sent you.{" "}
        <button
          type="button"
          className="link -my-2.5 min-h-11"
          aria-disabled={resend.isPending || resend.isSuccess}
          onClick={() => {
            if (!resend.isPending && !resend.isSuccess) resend.mutate(person.email);
          }}
        >
          {resend.isPending ? "Sending…" : resend.isSuccess ? "Sent again" : "Send it again"}
        </button>
        <span role="status" className="block text-bad empty:hidden">
          {resend.error?.message}
        </span>
      </p>
      <button
        type="button"
        aria-label="Remind me later"
        title="Remind me later"
        className="grid size-11 flex-none place-items-center text-text-3 hover:text-text-1 lg:mr-2"
        onClick={putAway}
      >
        <X size={18} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </section>
  );
}
