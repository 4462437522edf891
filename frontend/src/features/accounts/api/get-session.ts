import { useQuery, type QueryClient } from "@tanstack/react-query";
import { rememberIfAsked } from "../remember";
import { askAllauth, type AllauthUser, type Answer } from "./allauth";
import { sessionNamed } from "./session-name";

/** Who is signed in. */
export interface Person {
  id: number;
  username: string;
  email: string;
  /** What to call the person. */
  name: string;
}

export const sessionKey = ["session"] as const;

export function personOf({ id, username, email = "", display }: AllauthUser): Person {
  return { id, username, email, name: display || username };
}

export function signedIn(answer: Answer): Person | null {
  return answer.status === 200 && answer.data?.user ? personOf(answer.data.user) : null;
}

export const sessionQuery = {
  queryKey: sessionKey,
  // 401 is an answer here: a guest.
  queryFn: async () => {
    await sessionNamed();
    return signedIn(await askAllauth("GET", "/auth/session"));
  },
  // Signed in or out in another tab: noticed when this one is looked at again.
  staleTime: 60_000,
  // A session ends 30 minutes after the last request, and whoever watches a match sends none: a page that is
  // looked at asks now and then, one in the background does not.
  refetchInterval: 10 * 60_000,
  refetchIntervalInBackground: false,
  gcTime: Number.POSITIVE_INFINITY,
} as const;

/** Who is signed in: null for a guest, undefined until known. */
export function useSession() {
  return useQuery(sessionQuery);
}

/** Somebody has just signed in: everything that shows who looks changes with this. */
export async function welcome(cache: QueryClient, person: Person): Promise<void> {
  await rememberIfAsked();
  cache.setQueryData(sessionKey, person);
}
