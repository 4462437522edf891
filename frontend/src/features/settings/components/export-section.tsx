import { Download } from "lucide-react";
import { Button } from "@/ui/button";
import { ProgressBar } from "@/ui/progress-bar";
import { failureOf } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import { Skeleton } from "@/ui/skeleton";
import { useDownloadExport, useExport, useStartExport, type ExportState } from "../api/export";
import { dayText, sizeText } from "../dates";
import { Loaded } from "./settings-page";

/** Everything of one's own as a file: asked for, watched while it is made, fetched. */
export function ExportSection() {
  const state = useExport();
  return (
    <Section
      title="Take it with you"
      lead="Everything that is yours here as one ZIP: tables for a spreadsheet (CSV) and the same for programs (JSON)."
    >
      <Loaded what="Your export" query={state} skeleton={<Skeleton className="h-11 w-48" />}>
        {(data) => <Export state={data} />}
      </Loaded>
    </Section>
  );
}

function Export({ state }: { state: ExportState }) {
  const start = useStartExport();
  const download = useDownloadExport();
  const error = failureOf(start.error) ?? failureOf(download.error);
  const { status, step, done, total, expires_at, size_bytes } = state;
  const under = status === "queued" || status === "building";
  const begin = (
    <Button
      kind={status === "ready" ? "quiet" : "primary"}
      aria-disabled={start.isPending}
      onClick={() => start.isPending || start.mutate()}
    >
      {start.isPending ? "One moment…" : status === "none" ? "Make my export" : "Make a new one"}
    </Button>
  );
  return (
    <>
      {under && (
        <ProgressBar label="Your export" share={status === "building" && total > 0 ? done / total : null}>
          {status === "queued" ? "Waiting for its turn…" : stepText(step)}
        </ProgressBar>
      )}
      {status === "ready" && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="primary"
            aria-disabled={download.isPending}
            onClick={() => download.isPending || download.mutate()}
          >
            <Download size={18} strokeWidth={1.5} aria-hidden="true" />
            {download.isPending ? "Fetching it…" : "Download"}
            {size_bytes ? ` (${sizeText(size_bytes)})` : ""}
          </Button>
          {begin}
        </div>
      )}
      {status === "failed" && (
        <p role="alert" className="pb-3 text-14 text-bad">
          Your export could not be made. Nothing of yours is lost; try it once more.
        </p>
      )}
      {status === "expired" && (
        <p className="pb-3 text-14 text-text-3">Your last export is no longer kept.</p>
      )}
      {!under && status !== "ready" && begin}
      <p role="status" className="pt-2 text-14 text-text-3">
        {under && "You may leave this page; it goes on."}
        {status === "ready" && expires_at && (
          <>Ready. It is kept until {dayText(expires_at)}, for you alone.</>
        )}
      </p>
      {error && (
        <p role="alert" className="appears pt-2 text-14 text-bad">
          {error.message}
        </p>
      )}
    </>
  );
}

// By the names of the server's slices; the others read well as they are.
const steps: Record<string, string> = {
  "personal-tokens": "tokens",
  "registered-apps": "apps of yours",
  "connected-accounts": "connected accounts",
  "second-factors": "ways to prove it is you",
  "recommendations-feedback": "what you said of recommendations",
  "recommendations-shown": "films you were recommended",
  "recommendations-dismissed": "films you put away",
  "recommendations-now": "your recommendations",
  account: "your account",
  audit: "what was done to your account",
};

/** "Writing: ratings…" */
function stepText(step: string): string {
  if (!step) return "Writing…";
  return step === "packing" ? "Packing…" : `Writing: ${steps[step] ?? step.replaceAll("-", " ")}…`;
}
