import { useId, type ReactNode } from "react";

interface SectionProps {
  title: string;
  /** What it is for, in a sentence or two. */
  lead?: ReactNode;
  /** Its state, or the one thing to do about it, beside the title. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** One matter on a page of settings: its name, what it is for, and what can be done. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-7 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={id} className="text-22">
          {title}
        </h2>
        {aside}
      </div>
      {lead && <p className="mt-1 max-w-[62ch] text-14 text-text-3">{lead}</p>}
      {children && <div className="mt-4 empty:hidden">{children}</div>}
    </section>
  );
}
