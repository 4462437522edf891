import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Navigate, useSearchParams } from "react-router";
import { ErrorState } from "@/ui/states";
import { welcome } from "../api/get-session";
import { useStep } from "../api/get-step";
import { AccountSkeleton } from "../components/account-skeleton";
import { ConfirmEmail } from "../components/confirm-email";
import { Onward } from "../components/onward";
import { nextPath, withNext } from "../next-path";

/** Where another service brings people back to: on to what they wanted, or to the step that is left. */
export function Component() {
  const [search] = useSearchParams();
  const next = nextPath(search);
  const error = search.get("error");
  const step = useStep();
  const cache = useQueryClient();
  const [welcomed, setWelcomed] = useState(false);
  const person = step.data?.person;
  useEffect(() => {
    if (person) void welcome(cache, person).then(() => setWelcomed(true));
  }, [person, cache]);

  if (welcomed) return <Onward to={next} />;
  if (error) return <Navigate to={`/sign-in/failed?reason=${encodeURIComponent(error)}`} replace />;
  if (step.isError)
    return <ErrorState what="This page" error={step.error} onRetry={() => void step.refetch()} />;
  if (!step.data || person) return <AccountSkeleton />;
  const flow = step.data.flow?.id;
  if (flow === "verify_email") return <ConfirmEmail />;
  if (flow === "mfa_authenticate") return <Navigate to={withNext("/sign-in/second-factor", next)} replace />;
  if (flow === "provider_signup") return <Navigate to={withNext("/sign-up/complete", next)} replace />;
  return <Navigate to="/sign-in/failed" replace />;
}
