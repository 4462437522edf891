import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
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
 * A form to fill in before going on; a press beside it must not lose what was typed. It is longer than many a screen, so
 * after a press, and again when the server has answered, the first field that is wrong gets the focus.
 */
export function FormDialog({ title, action, busy, problem, onSubmit, onClose, children }: FormDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0 && !busy) form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries, busy]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    if (!busy) onSubmit();
  };
  return (
    <Dialog title={title} open onClose={onClose} stays>
      <form ref={form} noValidate className="mt-4 space-y-6" onSubmit={submit}>
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
    </Dialog>
  );
}
