import { useSyncExternalStore } from "react";
import { viewingProfile } from "@/contract/viewing-profile";
import type { Profile } from "../api/profiles";

/** The profile that requests are made for: the chosen one, else the account's own. */
export function useViewingProfile(profiles: readonly Profile[] | undefined): Profile | undefined {
  const chosen = useSyncExternalStore(viewingProfile.watch, viewingProfile.get);
  return profiles?.find(({ id }) => id === chosen) ?? profiles?.find(({ is_default }) => is_default);
}

/** The account's own profile needs no choice, so that it is also what a browser without one shows. */
export function watchAs(profile: Profile): void {
  viewingProfile.choose(profile.is_default ? null : profile.id);
}
