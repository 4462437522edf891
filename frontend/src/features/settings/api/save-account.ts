import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountKey, type Account } from "@/contract/account";
import { send } from "@/contract/http";
import { upload } from "@/contract/upload";

export type AboutMe = Pick<Account, "display_name" | "bio" | "location" | "time_zone">;

/** Change what one says about oneself. */
export function useSaveAccount() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (change: Partial<AboutMe>) => send<Account>("PATCH", "/me", change),
    onSuccess: (account) => account && cache.setQueryData(accountKey, account),
  });
}

/** Put up a picture of oneself. onProgress: how much of it has arrived, 0 to 1. */
export function useSaveAvatar(onProgress: (share: number) => void) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (picture: Blob) => {
      const form = new FormData();
      form.set("avatar", picture, "avatar");
      return upload<Account>("PATCH", "/me", form, onProgress);
    },
    onSuccess: (account) => cache.setQueryData(accountKey, account),
  });
}

/** Take the picture of oneself down. */
export function useRemoveAvatar() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: () => send<Account>("PATCH", "/me", { avatar: null }),
    onSuccess: (account) => account && cache.setQueryData(accountKey, account),
  });
}
