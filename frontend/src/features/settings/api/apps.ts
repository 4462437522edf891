import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { settingsKey } from "./settings-key";

/** Somebody else's app that may act for me. */
export type App = components["schemas"]["PermittedAppShape"];

/** An app that I have registered for others to use. */
export type Client = components["schemas"]["ClientShape"];

/** What one says about it. Its kind stays once it is registered. */
export type ClientDraft = Omit<Client, "id" | "created_at">;

/** `client_secret` is told this once. */
export type RegisteredClient = components["schemas"]["NewClientShape"];

export const appsKey = [...settingsKey, "apps"] as const;
export const clientsKey = [...settingsKey, "clients"] as const;

export function useApps() {
  return useQuery({
    queryKey: appsKey,
    queryFn: ({ signal }) => getOne<App[]>("/me/apps", {}, signal),
  });
}

export function useRevokeApp() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: number) => send("DELETE", `/me/apps/${id}`),
    onSuccess: (_nothing, id) =>
      cache.setQueryData<App[]>(appsKey, (known) => known?.filter((app) => app.id !== id)),
  });
}

export function useClients() {
  return useQuery({
    queryKey: clientsKey,
    queryFn: ({ signal }) => getOne<Client[]>("/me/clients", {}, signal),
  });
}

/** Register an app, or change the one with this id. */
export function useSaveClient(id: string | null) {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ kind, ...changes }: ClientDraft) =>
      withProof(() =>
        id === null
          ? send<RegisteredClient>("POST", "/me/clients", { kind, ...changes })
          : send<RegisteredClient>("PATCH", `/me/clients/${id}`, changes),
      ),
    onSuccess: (saved) => {
      if (!saved) return;
      const { client_secret: _secret, ...client } = saved;
      cache.setQueryData<Client[]>(clientsKey, (known) =>
        id === null
          ? known && [client, ...known]
          : known?.map((before) => (before.id === id ? client : before)),
      );
    },
    // The secret is not to lie in memory longer than it is shown.
    gcTime: 0,
  });
}

export function useDeleteClient() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: string) => send("DELETE", `/me/clients/${id}`),
    onSuccess: (_nothing, id) =>
      cache.setQueryData<Client[]>(clientsKey, (known) => known?.filter((client) => client.id !== id)),
  });
}
