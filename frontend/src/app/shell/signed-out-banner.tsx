import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Link, useLocation } from "react-router";
import { withNext } from "@/features/accounts/next-path";
import { signedOutElsewhere } from "../identity";

/** Says that the session has ended somewhere else; what belongs to the person is gone from the page by then. */
export function SignedOutBanner() {
  const shown = useSyncExternalStore(signedOutElsewhere.watch, signedOutElsewhere.get);
  const { pathname, search } = useLocation();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-34 z-40 flex justify-center px-4 lg:bottom-20 lg:pl-25"
    >
      {shown && (
        <div className="appears pointer-events-auto flex min-h-11 items-center gap-3 rounded-md border border-line bg-surface-3 pl-4 text-14 font-semibold text-text-1 shadow-soft">
          <span>You were signed out.</span>
          <Link
            className="link flex min-h-11 items-center"
            to={withNext("/sign-in", pathname + search)}
            onClick={() => signedOutElsewhere.set(false)}
          >
            Sign in
          </Link>
          <button
            type="button"
            aria-label="Close this message"
            className="grid size-11 place-items-center text-text-3 hover:text-text-1"
            onClick={() => signedOutElsewhere.set(false)}
          >
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
