import type { Query, QueryClient } from "@tanstack/react-query";
import { accountKey } from "@/contract/account";
import { viewingProfile } from "@/contract/viewing-profile";
import { sessionKey, sessionQuery, type Person } from "@/features/accounts/api/get-session";
import { isSigningOut } from "@/features/accounts/api/sign-out";
import { membersKey } from "@/features/members/api/member-keys";
import { notificationsKey } from "@/features/notifications/api/notifications-key";
import { settingsKey } from "@/features/settings/api/settings-key";
import { sportsKey } from "@/features/sports/api/sports-keys";
import type { SubscribeOptions } from "@/realtime/frames";
import { Observable } from "@/realtime/observable";
import { savePendingRating } from "./pending-rating";

/** Whether the session ended without this page having asked for it. */
export const signedOutElsewhere = new Observable(false);

const impersonal: readonly unknown[] = [sportsKey[0], sessionKey[0]];

/** Of the account, whoever of its household watches. */
const ofAccount: readonly unknown[] = [accountKey[0], settingsKey[0], membersKey[0], notificationsKey[0]];

/** Whether an answer may differ from person to person: films carry what the person did with them. */
function isPersonal({ queryKey }: Query): boolean {
  return !impersonal.includes(queryKey[0]);
}

function whoIs(cache: QueryClient): Person | null | undefined {
  return cache.getQueryData<Person | null>(sessionKey);
}

/**
 * What follows when another person is signed in than before: nobody sees what belongs to somebody else, and what is
 * pushed is for the right one. Returns the way to stop.
 */
export function watchIdentity(
  cache: QueryClient,
  client: { identify: (who: number | null) => void },
): () => void {
  let before = whoIs(cache);
  if (before !== undefined) client.identify(before?.id ?? null);
  return cache.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== sessionKey[0]) return;
    const now = whoIs(cache);
    if (now !== undefined) viewingProfile.signedInAs(now?.id ?? null);
    const [was, is] = [before, now];
    before = now;
    if (is === undefined) return;
    // The first answer only says who it has been all along.
    if (was === undefined) client.identify(is?.id ?? null);
    if (was === undefined || was?.id === is?.id) return;
    signedOutElsewhere.set(is === null && !isSigningOut(cache));
    cache.removeQueries({ type: "inactive", predicate: isPersonal });
    void cache.resetQueries({ predicate: isPersonal });
    client.identify(is?.id ?? null);
    if (is) void savePendingRating().then((saved) => saved && askAgain(cache));
  });
}

/** What follows when somebody else of a household watches than before. Returns the way to stop. */
export function watchViewingProfile(cache: QueryClient, client: { startOver: () => void }): () => void {
  const predicate = (query: Query) => isPersonal(query) && !ofAccount.includes(query.queryKey[0]);
  return viewingProfile.watch(() => {
    cache.removeQueries({ type: "inactive", predicate });
    void cache.resetQueries({ predicate });
    client.startOver();
  });
}

const ofViewingProfile = ["feed", "recommendations"];

/** Topics that are kept for each viewing profile say which one they are held for. */
export function topicOptions(topic: string): SubscribeOptions {
  const profile = viewingProfile.get();
  return profile !== null && ofViewingProfile.includes(topic) ? { profile } : {};
}

function askAgain(cache: QueryClient): void {
  void cache.invalidateQueries({ predicate: isPersonal });
}

/** The server ended the socket's session: ask who we are now. */
export async function askWhoWeAre(cache: QueryClient): Promise<void> {
  await cache.fetchQuery({ ...sessionQuery, staleTime: 0 });
}
