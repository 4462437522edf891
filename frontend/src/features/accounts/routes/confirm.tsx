import { useState } from "react";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { ErrorState } from "@/ui/states";
import { useSession } from "../api/get-session";
import { AccountPage } from "../components/account-page";
import { AccountSkeleton } from "../components/account-skeleton";
import { Onward } from "../components/onward";
import { Proof } from "../components/proof";
import { nextPath, withNext } from "../next-path";

/** Where the server sends people who decide about another app long after signing in: it asks who decides, and leads back. */
export function Component() {
  const next = nextPath(useSearchParams()[0]);
  const session = useSession();
  const navigate = useNavigate();
  const [proved, setProved] = useState(false);

  if (!next.startsWith("/identity/")) return <Navigate to="/" replace />;
  if (proved) return <Onward to={next} />;
  if (session.isError)
    return <ErrorState what="This page" error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === undefined) return <AccountSkeleton />;
  if (session.data === null) return <Navigate to={withNext("/sign-in", next)} replace />;
  return (
    <AccountPage title="Is it still you?" lead={`You are signed in as ${session.data.username}.`}>
      <div className="mt-5">
        <Proof onProved={() => setProved(true)} onCancel={() => void navigate("/", { replace: true })} />
      </div>
    </AccountPage>
  );
}
