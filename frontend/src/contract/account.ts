/** One's own account: what several features show, and one of them changes. */
import { getOne } from "./http";

export interface Account {
  id: number;
  username: string;
  email: string;
  display_name: string;
  bio: string;
  location: string;
  /** IANA name. */
  time_zone: string;
  avatar_url: string | null;
  role: "user" | "moderator" | "admin";
  /** Whether the e-mail address is known to be the person's own. */
  verified: boolean;
  has_password: boolean;
  second_factor: boolean;
  /** When the account will be gone, while it is on its way out. */
  deletion_due_at: string | null;
}

export const accountKey = ["account"] as const;

/** Only to be asked for when signed in. */
export const accountQuery = {
  queryKey: accountKey,
  queryFn: ({ signal }: { signal: AbortSignal }) => getOne<Account>("/me", {}, signal),
  staleTime: 300_000,
} as const;
