import type { ReactNode } from "react";

interface AccountPageProps {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}

/** The column of a page for getting in: a large title, a sentence, and what to do. */
export function AccountPage({ title, lead, children }: AccountPageProps) {
  return (
    <div className="w-full max-w-105">
      <title>{`${title} · Marquee`}</title>
      <h1 className="text-36 font-extrabold lg:text-48">{title}</h1>
      {lead && <div className="mt-2 text-16 text-text-3">{lead}</div>}
      {children}
    </div>
  );
}

/** A link that looks like the one thing to do next. */
export const nextStep =
  "mt-7 inline-flex min-h-12 items-center justify-center rounded-md bg-accent-fill px-5 text-16 font-semibold text-accent-ink hover:brightness-105";
