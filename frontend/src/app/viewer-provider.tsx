import type { ReactNode } from "react";
import { useSession } from "@/features/accounts/api/get-session";
import { ViewerContext } from "@/ui/viewer";

/** Tells every feature who looks, so that none has to know how signing in works. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data: person, isError } = useSession();
  // Nobody could say who we are: then we are a guest until somebody can.
  return <ViewerContext value={isError && person === undefined ? null : person}>{children}</ViewerContext>;
}
