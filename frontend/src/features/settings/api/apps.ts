import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import type { Scope } from "../scopes";
import { settingsKey } from "./settings-key";

/** Somebody else's app that may act for me. */
export type App = components["schemas"]["PermittedAppShape"];

/** An app that I have registered for others to use. */
export type Client = components["schemas"]["ClientShape"];

export interface NewClient extends Pick<Client, "name" | "kind" | "redirect_uris" | "device"> {
  scopes: Scope[];
}

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
