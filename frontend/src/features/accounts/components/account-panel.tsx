import { LogOut, ShieldCheck } from "lucide-react";
import { useAccount } from "../api/get-account";
import type { Person } from "../api/get-session";
import { useSignOut } from "../api/sign-out";

const row =
  "flex min-h-11 w-full items-center gap-3 px-4 text-left text-14 text-text-1 hover:bg-surface-3 focus-visible:-outline-offset-2";

/** What a person can do about the account. */
export function AccountPanel({ person }: { person: Person }) {
  const account = useAccount();
  const signOut = useSignOut();
  return (
    <div className="appears w-64 overflow-hidden rounded-md border border-line bg-surface-2 py-1.5 shadow-soft">
      <p className="px-4 py-2">
        <span className="block truncate text-16 font-semibold text-text-1">{person.name}</span>
        <span className="block truncate text-12 text-text-3">{person.email}</span>
      </p>
      <ul role="list" aria-label="Account" className="border-t border-line pt-1.5">
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
