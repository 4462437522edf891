import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "@/contract/account";
import { useViewer } from "@/ui/viewer";

/** One's own account; asked for once somebody is signed in. */
export function useOwnAccount() {
  return useQuery({ ...accountQuery, enabled: Boolean(useViewer()) });
}
