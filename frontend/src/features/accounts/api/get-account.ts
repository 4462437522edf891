import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";

export interface Account {
  id: number;
  username: string;
  display_name: string;
  role: "user" | "moderator" | "admin";
}

export const accountKey = ["account"] as const;

/** One's own account. Only to be asked for when signed in. */
export function useAccount() {
  return useQuery({
    queryKey: accountKey,
    queryFn: ({ signal }) => getOne<Account>("/me", {}, signal),
    staleTime: 300_000,
  });
}
