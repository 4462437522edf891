import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/contract/api";
import { ask, getOne, problem, send } from "@/contract/http";
import { useReauthentication } from "@/ui/reauthentication";
import { settingsKey } from "./settings-key";

/** `step`: what is being written; `done`: parts of `total`. */
export type ExportState = components["schemas"]["ExportShape"];

export const exportKey = [...settingsKey, "export"] as const;

/** How the export of one's data stands; the topic `me` moves it. */
export function useExport() {
  return useQuery({
    queryKey: exportKey,
    queryFn: ({ signal }) => getOne<ExportState>("/me/export/status", {}, signal),
  });
}

export function useStartExport() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: () => withProof(() => send<ExportState>("POST", "/me/export")),
    onSuccess: (state) => state && cache.setQueryData(exportKey, state),
  });
}

/** Fetch the archive and hand it to the browser to keep. */
export function useDownloadExport() {
  const withProof = useReauthentication();
  return useMutation({
    networkMode: "always",
    mutationFn: () =>
      withProof(async () => {
        const response = await ask("/api/me/export");
        if (response.status !== 200) throw await problem(response);
        keep(await response.blob(), "marquee-export.zip");
      }),
  });
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time this runs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
