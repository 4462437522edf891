import { useEffect } from "react";
import { Navigate } from "react-router";

/** What the server draws itself: consent for other apps, the administration. */
const SERVED = /^\/(identity|admin)\//;

/** On to where somebody wanted to go before signing in. */
export function Onward({ to }: { to: string }) {
  const served = SERVED.test(to);
  useEffect(() => {
    if (served) window.location.replace(to);
  }, [served, to]);
  return served ? null : <Navigate to={to} replace />;
}
