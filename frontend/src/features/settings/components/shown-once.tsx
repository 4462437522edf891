import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Dialog } from "@/ui/dialog";

interface ShownOnceProps {
  title: string;
  /** "token" */
  what: string;
  secret: string;
  /** A line for a terminal that uses it. */
  curl?: string;
  onDone: () => void;
  children?: ReactNode;
}

/** A secret that the server tells this once. A press beside it must not lose it. */
export function ShownOnce({ title, what, secret, curl, onDone, children }: ShownOnceProps) {
  return (
    <Dialog title={title} open onClose={onDone} stays>
      <p className="mt-2 text-16 text-text-2">
        Copy it now and keep it like a password: it is not shown again. {children}
      </p>
      <code
        aria-label={`Your ${what}`}
        className="mt-4 block rounded-md border border-accent bg-surface-1 px-3.5 py-3 font-mono text-14 break-all text-text-1 select-all"
      >
        {secret}
      </code>
      <div className="mt-3 flex flex-wrap gap-3">
        <CopyButton text={secret}>{`Copy ${what}`}</CopyButton>
        {curl && <CopyButton text={curl}>Copy as curl</CopyButton>}
      </div>
      <div className="mt-6 flex justify-end">
        <Button kind="primary" onClick={onDone}>
          I have saved it
        </Button>
      </div>
    </Dialog>
  );
}
