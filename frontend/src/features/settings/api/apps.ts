import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getOne, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { settingsKey } from "./settings-key";

/** Somebody else's app that may act for me. */
export interface App {
  id: string;
  name: string;
  scopes: string[];
  authorized_at: string;
  last_used_at: string | null;
  website: string;
}

/** An app that I have registered for others to use. */
export interface Client {
  id: string;
  name: string;
  kind: "public" | "confidential";
  redirect_uris: string[];
  /** Televisions and command lines may use it by a code. */
  device: boolean;
  scopes: string[];
  created_at: string;
}

export type NewClient = Omit<Client, "id" | "created_at">;
export type RegisteredClient = Client & { client_secret?: string };

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
    mutationFn: (id: string) => send("DELETE", `/me/apps/${id}`),
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

export function useRegisterClient() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (wanted: NewClient) => withProof(() => send<RegisteredClient>("POST", "/me/clients", wanted)),
    onSuccess: (registered) => {
      if (!registered) return;
      const { client_secret: _secret, ...client } = registered;
      cache.setQueryData<Client[]>(clientsKey, (known) => known && [...known, client]);
    },
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
