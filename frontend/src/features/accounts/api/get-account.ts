import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "@/contract/account";

export { accountKey, type Account } from "@/contract/account";

/** One's own account. Only to be asked for when signed in. */
export function useAccount() {
  return useQuery(accountQuery);
}
