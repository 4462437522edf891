import { useEffect, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
import type { Refusal } from "../outcomes";
import { RefusalNotice, useFocusOnRefusal } from "./refusal-notice";

interface SmallFormProps {
  submit: string;
  busy: boolean;
  refusal: Refusal | null;
  onSubmit: () => void;
  onCancel?: (() => void) | undefined;
  cancel?: string;
  /** What it is, for who does not see what stands around it. */
  label: string;
  children?: ReactNode;
}

/** A form for one change inside a page or a dialog. */
export function SmallForm(props: SmallFormProps) {
  const { submit, busy, refusal, onSubmit, onCancel, cancel = "Cancel", label, children } = props;
  const form = useFocusOnRefusal(refusal);
  useEffect(() => {
    // The button that was pressed for it may be gone, and the focus with it.
    if (document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>("input:not([hidden])")?.focus();
    const section = form.current?.closest("section");
    return () => {
      // Closed, it takes the focus along; back to what opened it, which is there again in a moment.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) section?.querySelector<HTMLElement>("button")?.focus();
      });
    };
  }, [form]);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    // Inside of another form, as React sees it, this would reach that one, too.
    event.stopPropagation();
    if (!busy) onSubmit();
  };
  return (
    <form ref={form} noValidate aria-label={label} className="max-w-105 space-y-4" onSubmit={submitted}>
      <RefusalNotice refusal={refusal} />
      {children}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" type="submit" aria-disabled={busy}>
          {busy ? "One moment…" : submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{cancel}</Button>}
      </div>
    </form>
  );
}
