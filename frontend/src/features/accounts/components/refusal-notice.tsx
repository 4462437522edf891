import { useEffect, useRef, type ReactNode } from "react";
import type { Refusal } from "../outcomes";

interface RefusalNoticeProps {
  refusal: Refusal | null;
  /** What to do about it, after the sentence. */
  children?: ReactNode;
}

/** What was refused and concerns no single field; read out as soon as it stands there. */
export function RefusalNotice({ refusal, children }: RefusalNoticeProps) {
  return (
    <div role="alert" className="empty:hidden">
      {refusal?.form && (
        <p className="appears rounded-md border border-bad px-3.5 py-3 text-14 text-text-1">
          {refusal.form} {children}
        </p>
      )}
    </div>
  );
}

/** The form whose first wrong field gets the focus; where none is wrong, the one that is most often typed again. */
export function useFocusOnRefusal(refusal: Refusal | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!refusal) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const again = form.current?.querySelector<HTMLElement>('[name="password"], [name="code"]');
    (wrong ?? again)?.focus();
  }, [refusal]);
  return form;
}
