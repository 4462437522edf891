import { LogOut, Settings, ShieldCheck, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useAccount } from "../api/get-account";
import type { Person } from "../api/get-session";
import { useSignOut } from "../api/sign-out";

const row =
  "flex min-h-11 w-full items-center gap-3 px-4 text-left text-14 text-text-1 hover:bg-surface-3 focus-visible:-outline-offset-2";

interface AccountPanelProps {
  person: Person;
  watching?: ReactNode;
}

/** What a person can do about the account. */
export function AccountPanel({ person, watching }: AccountPanelProps) {
  const account = useAccount();
  const signOut = useSignOut();
  return (
    <div className="appears max-h-[calc(100dvh-6rem)] w-64 overflow-y-auto rounded-md border border-line bg-surface-2 py-1.5 shadow-soft">
      <p className="px-4 py-2">
        <span className="block truncate text-16 font-semibold text-text-1">{person.name}</span>
        <span className="block truncate text-12 text-text-3">{person.email}</span>
      </p>
      {watching}
      <ul role="list" aria-label="Account" className="border-t border-line pt-1.5">
        <li>
          <Link to={`/members/${person.username}`} className={row}>
            <UserRound size={18} strokeWidth={1.5} aria-hidden="true" />
            Your profile
          </Link>
        </li>
        <li>
          <Link to="/settings" className={row}>
            <Settings size={18} strokeWidth={1.5} aria-hidden="true" />
            Settings
          </Link>
        </li>
        {account.data?.role === "admin" && (
          <li>
            <a href="/admin/" className={row}>
              <ShieldCheck size={18} strokeWidth={1.5} aria-hidden="true" />
              Administration
            </a>
          </li>
        )}
        <li>
          <button
            type="button"
            className={row}
            aria-disabled={signOut.isPending}
            onClick={() => signOut.isPending || signOut.mutate()}
          >
            <LogOut size={18} strokeWidth={1.5} aria-hidden="true" />
            {signOut.isPending ? "Signing out…" : "Sign out"}
          </button>
        </li>
      </ul>
      {signOut.error && (
        <p role="alert" className="px-4 py-2 text-14 text-bad">
          {signOut.error.message}
        </p>
      )}
    </div>
  );
}
