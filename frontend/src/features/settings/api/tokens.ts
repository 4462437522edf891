import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { settingsKey } from "./settings-key";

export type Token = components["schemas"]["PersonalTokenShape"];

/** `expires_at` null: never. */
export type NewToken = components["schemas"]["PersonalTokenBodyRequest"];

/** `token` is told this once. */
export type IssuedToken = components["schemas"]["NewPersonalTokenShape"];

export const tokensKey = [...settingsKey, "tokens"] as const;

/** One's personal access tokens, newest first. */
export function useTokens() {
  return useQuery({
    queryKey: tokensKey,
    queryFn: async ({ signal }) => {
      const tokens = await getOne<Token[]>("/me/tokens", {}, signal);
      return tokens.sort((a, b) => b.created_at.localeCompare(a.created_at));
    },
  });
}

export function useIssueToken() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (wanted: NewToken) => withProof(() => send<IssuedToken>("POST", "/me/tokens", wanted)),
    onSuccess: (issued) => {
      if (!issued) return;
      const { token: _secret, ...listed } = issued;
      cache.setQueryData<Token[]>(tokensKey, (known) => known && [listed, ...known]);
    },
    // The secret is not to lie in memory longer than it is shown.
    gcTime: 0,
  });
}

export function useRevokeToken() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: number) => send("DELETE", `/me/tokens/${id}`),
    onSuccess: (_nothing, id) =>
      cache.setQueryData<Token[]>(tokensKey, (known) => known?.filter((token) => token.id !== id)),
  });
}
