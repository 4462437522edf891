import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, getPage, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { isWithin } from "../webhook-words";
import { settingsKey } from "./settings-key";

export type Webhook = components["schemas"]["WebhookShape"];
export type Delivery = components["schemas"]["DeliveryShape"];
type WholeDelivery = components["schemas"]["WholeDeliveryShape"];

/** What one says about a webhook. */
export interface WebhookDraft {
  url: string;
  topics: string[];
}

/** `secret` is told this once. */
export interface ToldSecret {
  url: string;
  secret: string;
}

export const webhooksKey = [...settingsKey, "webhooks"] as const;

/** While the page is looked at: what the worker does shows soon after. */
const LOOK_EVERY = 5_000;
const LOOK_AGAIN = 1_500;

export function useWebhooks() {
  return useQuery({
    queryKey: webhooksKey,
    queryFn: ({ signal }) => getOne<Webhook[]>("/me/webhooks", {}, signal),
    refetchInterval: LOOK_EVERY,
  });
}

/** What was sent to a webhook, the newest first; looked at more often while something is on its way. */
export function useDeliveries(id: number, page: number) {
  return useQuery({
    queryKey: [...webhooksKey, id, "deliveries", page],
    queryFn: ({ signal }) =>
      getPage<Delivery>(`/me/webhooks/${id}/deliveries`, { page, per_page: 10 }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? LOOK_AGAIN : LOOK_EVERY),
  });
}

/** What is sent, to the letter: JSON text. It never changes. */
export function useDeliveryBody(hook: number, delivery: number) {
  return useQuery({
    queryKey: [...webhooksKey, hook, "bodies", delivery],
    queryFn: ({ signal }) =>
      getOne<WholeDelivery>(`/me/webhooks/${hook}/deliveries/${delivery}`, {}, signal).then(
        ({ body }) => body,
      ),
    staleTime: Infinity,
  });
}

/** Make a webhook, or change the one with this id. */
export function useSaveWebhook(id: number | null) {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: (draft: WebhookDraft) =>
      withProof(() =>
        id === null
          ? send<Webhook & { secret?: string }>("POST", "/me/webhooks", draft)
          : send<Webhook & { secret?: string }>("PATCH", `/me/webhooks/${id}`, draft),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
    // The secret is not to lie in memory longer than it is shown.
    gcTime: 0,
  });
}

export function usePauseWebhook() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ id, paused }: { id: number; paused: boolean }) =>
      withProof(() => send<Webhook>("PATCH", `/me/webhooks/${id}`, { paused })),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
  });
}

export function useRotateSecret() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ id, url }: Webhook): Promise<ToldSecret | null> => {
      const told = await withProof(() => send<{ secret: string }>("POST", `/me/webhooks/${id}/rotate`, {}));
      return told && { url, secret: told.secret };
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
    gcTime: 0,
  });
}

export function useDeleteWebhook() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: number) => send("DELETE", `/me/webhooks/${id}`),
    onSuccess: (_nothing, id) =>
      cache.setQueryData<Webhook[]>(webhooksKey, (known) => known?.filter((hook) => hook.id !== id)),
  });
}

/** Have a test sent, or with a delivery's id that one again. */
export function useSendNow(id: number) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (delivery: number | null) =>
      send<Delivery>(
        "POST",
        delivery === null ? `/me/webhooks/${id}/test` : `/me/webhooks/${id}/deliveries/${delivery}/redeliver`,
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
  });
}

function isUnderWay({ state, next_at }: Delivery): boolean {
  return state === "pending" && next_at !== null && isWithin(LOOK_EVERY, next_at);
}
