import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
import type { Refusal } from "../outcomes";

interface AccountFormProps {
  title: string;
  lead: ReactNode;
  submit: string;
  busy: boolean;
  refusal: Refusal | null;
  onSubmit: () => void;
  children: ReactNode;
}

/** The frame of signing in and up: what concerns no field stands on top, and the first wrong field gets the focus. */
export function AccountForm({ title, lead, submit, busy, refusal, onSubmit, children }: AccountFormProps) {
  const form = useFocusOnRefusal(refusal);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <div className="w-full max-w-105">
      <title>{`${title} · Marquee`}</title>
      <h1 className="text-36 font-extrabold lg:text-48">{title}</h1>
      <p className="mt-2 text-16 text-text-3">{lead}</p>
      {/* Our own sentences beside the fields say more than the browser's. */}
      <form ref={form} noValidate className="mt-7 space-y-5" onSubmit={submitted}>
        <div role="alert">
          {refusal?.form && (
            <p className="appears rounded-md border border-bad px-3.5 py-3 text-14 text-text-1">
              {refusal.form}
            </p>
          )}
        </div>
        {children}
        <Button kind="primary" type="submit" className="h-12 w-full text-16" aria-disabled={busy}>
          {busy ? "One moment…" : submit}
        </Button>
      </form>
    </div>
  );
}

function useFocusOnRefusal(refusal: Refusal | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!refusal) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // Nothing is wrong with a single field: most often the password is typed again.
    const again = form.current?.querySelector<HTMLElement>('[name="password"]');
    (wrong ?? again)?.focus();
  }, [refusal]);
  return form;
}
