import { Download, Printer } from "lucide-react";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Dialog } from "@/ui/dialog";
import "../recovery-codes.css";

interface RecoveryCodesDialogProps {
  /** Null while there is nothing to show. */
  codes: string[] | null;
  onClose: () => void;
}

/** The codes, this once: to be copied, kept as a file or printed before they are gone for good. */
export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const text = (codes ?? []).join("\n");
  return (
    <Dialog title="Keep these codes" open={codes !== null} stays onClose={onClose}>
      <p className="mt-1 text-14 text-text-3">
        Each of them signs you in once when your phone or passkey is out of reach. This is the only time they
        are shown.
      </p>
      <ol
        role="list"
        aria-label="Recovery codes"
        className="recovery-codes mt-5 grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-surface-1 px-5 py-4"
      >
        {(codes ?? []).map((code) => (
          <li key={code} className="display text-18 tracking-[0.06em] text-text-1">
            {code}
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-3">
        <CopyButton text={text}>Copy</CopyButton>
        <Button onClick={() => keepAsFile(text)}>
          <Download size={18} strokeWidth={1.5} aria-hidden="true" />
          Download
        </Button>
        <Button onClick={() => window.print()}>
          <Printer size={18} strokeWidth={1.5} aria-hidden="true" />
          Print
        </Button>
      </div>
      <Button kind="primary" className="mt-6 h-12 w-full text-16" onClick={onClose}>
        I have kept them
      </Button>
    </Dialog>
  );
}

function keepAsFile(codes: string): void {
  const lines = `Recovery codes for Marquee (${window.location.host})\nEach of them works once.\n\n${codes}\n`;
  const address = URL.createObjectURL(new Blob([lines], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "marquee-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(address);
}
