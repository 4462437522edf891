import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Dialog } from "@/ui/dialog";

interface FormDialogProps {
  title: string;
  /** What its button does: "Make token". */
  action: string;
  busy: boolean;
  /** What went wrong that stands beside no field. */
  problem?: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
}

/** A group has no `aria-invalid`. */
const wrong = '[aria-invalid="true"], [data-wrong]';

/**
 * A form to fill in before going on. Neither a press beside it nor Escape may lose what was filled in: the one does
 * nothing, the other asks. It is longer than many a screen, so after a press, and again when the server has answered,
 * the first field that is wrong gets the focus.
 */
export function FormDialog({ title, action, busy, problem, onSubmit, onClose, children }: FormDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [changed, setChanged] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (tries > 0 && !busy) form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries, busy]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    if (!busy) onSubmit();
  };
  return (
    <Dialog
      title={title}
      open
      stays="until-escape"
      onClose={() => {
        if (changed) setAsking(true);
        else onClose();
      }}
    >
      <form
        ref={form}
        noValidate
        className="mt-4 space-y-6"
        onChange={() => setChanged(true)}
        onSubmit={submit}
      >
        {children}
        {problem && (
          <p role="alert" className="appears text-14 text-bad">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" aria-disabled={busy}>
            {busy ? "One moment…" : action}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        title="Close without finishing?"
        confirm="Close"
        danger
        open={asking}
        onConfirm={onClose}
        onClose={() => setAsking(false)}
      >
        What you filled in is lost then.
      </ConfirmDialog>
    </Dialog>
  );
}
