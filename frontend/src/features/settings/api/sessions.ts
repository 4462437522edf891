import { useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { settingsKey } from "./settings-key";

export type DeviceKind = components["schemas"]["DeviceShapeKindEnum"];

export type Session = components["schemas"]["SignInShape"];

export const sessionsKey = [...settingsKey, "sessions"] as const;

/** While one looks at the list; an end is pushed, a sign-in elsewhere is found by asking. */
const ASK_EVERY = 15_000;

/** Where one is signed in: this device first, then the last used. */
export function useSessions() {
  return useQuery({
    queryKey: sessionsKey,
    queryFn: async ({ signal }) => {
      const sessions = await getOne<Session[]>("/me/sessions", {}, signal);
      return sessions.sort(
        (a, b) => Number(b.current) - Number(a.current) || b.last_seen_at.localeCompare(a.last_seen_at),
      );
    },
    staleTime: 0,
    refetchInterval: ASK_EVERY,
    refetchOnWindowFocus: "always",
  });
}

export function dropSession(cache: QueryClient, id: number): void {
  // An answer that was asked for before would bring it back for a moment.
  void cache.cancelQueries({ queryKey: sessionsKey });
  cache.setQueryData<Session[]>(sessionsKey, (known) => known?.filter((session) => session.id !== id));
}

/** Sign out there. Takes a recent proof, but for the session that asks. */
export function useEndSession() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: number) => withProof(() => send("DELETE", `/me/sessions/${id}`)),
    onSuccess: (_nothing, id) => dropSession(cache, id),
  });
}

/** Sign out everywhere but here. Gives how many sign-ins that ended. */
export function useEndOtherSessions() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: () => withProof(() => send<{ ended: number }>("DELETE", "/me/sessions")),
    onSuccess: () => {
      cache.setQueryData<Session[]>(sessionsKey, (known) => known?.filter(({ current }) => current));
      void cache.invalidateQueries({ queryKey: sessionsKey });
    },
  });
}

/** Stay signed in on this device without use, or not. */
export function useKeepSignedIn() {
  const cache = useQueryClient();
  return useMutation({
    // One after the other, so that the last press of several is the one that stays.
    scope: { id: "keep-signed-in" },
    networkMode: "always",
    mutationFn: (remember: boolean) =>
      send<{ remember: boolean }>("PATCH", "/me/sessions/current", { remember }),
    onSuccess: (kept) => {
      if (!kept) return;
      // An answer that was asked for before would say what was.
      void cache.cancelQueries({ queryKey: sessionsKey });
      cache.setQueryData<Session[]>(sessionsKey, (known) =>
        known?.map((session) => (session.current ? { ...session, remember: kept.remember } : session)),
      );
    },
  });
}
