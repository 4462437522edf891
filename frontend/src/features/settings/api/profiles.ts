import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { getOne, send } from "@/contract/http";
import { viewingProfile } from "@/contract/viewing-profile";
import { useViewer } from "@/ui/viewer";
import { settingsKey } from "./settings-key";

/** The age up to which films are fit for a profile; 18 is everything. */
export type Maturity = components["schemas"]["MaturityEnum"];

export type Profile = components["schemas"]["ProfileShape"];

export type ProfileDraft = Omit<Profile, "id" | "is_default">;

export const MOST_PROFILES = 6;

export const profilesKey = [...settingsKey, "profiles"] as const;

/** For whom of a household one's account watches; the account's own profile first. */
export function useProfiles() {
  return useQuery({
    queryKey: profilesKey,
    queryFn: async ({ signal }) => {
      const profiles = await getOne<Profile[]>("/me/profiles", {}, signal);
      return profiles.sort((a, b) => Number(b.is_default) - Number(a.is_default) || a.id - b.id);
    },
    staleTime: 60_000,
    enabled: Boolean(useViewer()),
  });
}

/** Make a profile, or with an id change it. */
export function useSaveProfile(id: number | null) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (draft: ProfileDraft) =>
      id === null
        ? send<Profile>("POST", "/me/profiles", draft)
        : send<Profile>("PATCH", `/me/profiles/${id}`, draft),
    onSuccess: (profile) => {
      if (!profile) return;
      cache.setQueryData<Profile[]>(profilesKey, (known) =>
        id === null
          ? known && [...known, profile]
          : known?.map((other) => (other.id === id ? profile : other)),
      );
    },
  });
}

/** Delete a profile with all it has seen and rated. */
export function useDeleteProfile() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: number) => send("DELETE", `/me/profiles/${id}`),
    onSuccess: (_nothing, id) => {
      cache.setQueryData<Profile[]>(profilesKey, (known) => known?.filter((profile) => profile.id !== id));
      viewingProfile.forget(id);
    },
  });
}
