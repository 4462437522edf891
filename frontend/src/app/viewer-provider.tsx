import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { accountQuery } from "@/contract/account";
import { useSession } from "@/features/accounts/api/get-session";
import { ViewerContext, type Viewer } from "@/ui/viewer";

/** Tells every feature who looks, so that none has to know how signing in works. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data: person, isError } = useSession();
  const { data: account } = useQuery({ ...accountQuery, enabled: Boolean(person) });
  const viewer = useMemo<Viewer>(() => {
    // Nobody could say who we are: then we are a guest until somebody can.
    if (!person) return isError && person === undefined ? null : person;
    const { id, username, name } = person;
    if (account?.id !== id) return { id, username, name };
    const { display_name, avatar_url, time_zone } = account;
    return { id, username, name: display_name || username, avatar: avatar_url, timeZone: time_zone };
  }, [person, account, isError]);
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}
