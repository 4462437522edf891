import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { settingsKey } from "./settings-key";

export type Audience = components["schemas"]["AudienceEnum"];

export type Privacy = components["schemas"]["PrivacyShape"];

export type Notifications = components["schemas"]["NotificationsShape"];

/** Languages are ISO 639-1 (`language` is that of mails), genres slugs. */
export type Preferences = components["schemas"]["PreferencesShape"];

export interface PreferencesChange extends Partial<Omit<Preferences, "privacy" | "notifications">> {
  privacy?: Partial<Privacy>;
  notifications?: Partial<Notifications>;
}

export const preferencesKey = [...settingsKey, "preferences"] as const;

/** Only to be asked for when signed in. */
export const preferencesQuery = {
  queryKey: preferencesKey,
  queryFn: ({ signal }: { signal: AbortSignal }) => getOne<Preferences>("/me/preferences", {}, signal),
  staleTime: 60_000,
} as const;

/** What one prefers. */
export function usePreferences({ enabled = true } = {}) {
  return useQuery({ ...preferencesQuery, enabled });
}

export function savePreferences(change: PreferencesChange): Promise<Preferences | null> {
  return send<Preferences>("PATCH", "/me/preferences", change);
}

/** Both changes in one; the second counts where they differ. */
export function withChange<T extends PreferencesChange>(before: T, change: PreferencesChange): T {
  return {
    ...before,
    ...change,
    ...((before.privacy ?? change.privacy) && { privacy: { ...before.privacy, ...change.privacy } }),
    ...((before.notifications ?? change.notifications) && {
      notifications: { ...before.notifications, ...change.notifications },
    }),
  };
}

/** How changes of one page are saved, each as soon as it is made. */
export interface Saving {
  /** What is saved, with what is still to be. */
  shown: Preferences;
  /** Something chosen could not be saved yet. */
  unsaved: boolean;
  /** part: where on the page it was changed; the word about it stands there. */
  save: (change: PreferencesChange, part: string) => void;
  note: (part: string) => { state: "idle" | "saving" | "saved"; error: Error | null; onRetry: () => void };
}

/** What could not be saved stays on screen as it was chosen, and goes along with the next try. */
export function usePreferenceSaving(saved: Preferences): Saving {
  const cache = useQueryClient();
  const [unsaved, setUnsaved] = useState<PreferencesChange | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const saving = useMutation({
    // One after the other, so that the last press of several is the one that stays.
    scope: { id: "save-preferences" },
    networkMode: "always",
    mutationFn: savePreferences,
    onSuccess: (preferences) => preferences && cache.setQueryData(preferencesKey, preferences),
  });
  const send = (change: PreferencesChange) => {
    setUnsaved(change);
    saving.mutate(change, { onSuccess: () => setUnsaved((now) => (now === change ? null : now)) });
  };
  const state = saving.isPending ? "saving" : saving.isSuccess ? "saved" : "idle";
  return {
    shown: unsaved ? withChange(saved, unsaved) : saved,
    unsaved: unsaved !== null,
    save: (change, part) => {
      setAt(part);
      send(withChange(unsaved ?? {}, change));
    },
    note: (part) => ({
      state: part === at ? state : "idle",
      error: part === at ? saving.error : null,
      onRetry: () => unsaved && send(unsaved),
    }),
  };
}
