import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface ConfirmDialogProps {
  /** A question: "End this sign-in?" */
  title: string;
  /** The verb of it: "End". */
  confirm: string;
  open: boolean;
  busy?: boolean;
  /** Why it did not work the last time. */
  error?: Error | null;
  /** Takes something away for good. */
  danger?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What follows from a yes. */
  children?: ReactNode;
}

/** A question before something that cannot be taken back. */
export function ConfirmDialog({
  title,
  confirm,
  open,
  busy = false,
  error = null,
  danger = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {children && <div className="mt-2 text-16 text-text-2">{children}</div>}
      {error && (
        <p role="alert" className="appears mt-3 text-14 text-bad">
          {error.message}
        </p>
      )}
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          kind={danger ? "danger" : "primary"}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onConfirm();
          }}
        >
          {busy ? "One moment…" : confirm}
        </Button>
      </div>
    </Dialog>
  );
}
