/** What is pushed on the topic `me`. Values are absolute, so applying one twice changes nothing. */
import type { QueryClient } from "@tanstack/react-query";
import type { ExportProgress, ExportReady, MeSnapshot, SessionEnded } from "@/contract/events";
import { exportKey, type ExportState } from "./export";
import { dropSession } from "./sessions";

export function meSnapshot(cache: QueryClient, snapshot: MeSnapshot): void {
  moved(cache, snapshot.export);
}

export function exportProgress(cache: QueryClient, progress: ExportProgress): void {
  moved(cache, progress);
}

export function exportReady(cache: QueryClient, { expires_at, size_bytes }: ExportReady): void {
  cache.setQueryData<ExportState>(
    exportKey,
    (known) => known && { ...known, status: "ready", expires_at, size_bytes },
  );
}

/** Of this person, somewhere; when it is this one, the socket is closed as well and says so. */
export function sessionEnded(cache: QueryClient, { session_id }: SessionEnded): void {
  dropSession(cache, session_id);
}

type Moved = Pick<ExportState, "status" | "step" | "done" | "total">;

/** What is not pushed along (when it expires, how large it is) belongs to another state: it is asked for. */
function moved(cache: QueryClient, { status, step, done, total }: Moved): void {
  const known = cache.getQueryData<ExportState>(exportKey);
  if (!known) return;
  void cache.cancelQueries({ queryKey: exportKey });
  cache.setQueryData<ExportState>(exportKey, { ...known, status, step, done, total });
  if (status !== known.status) void cache.invalidateQueries({ queryKey: exportKey });
}
