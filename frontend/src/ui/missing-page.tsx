import { Link } from "react-router";

interface MissingPageProps {
  /** "There is no such match" */
  title: string;
  children?: string;
  /** Where one of its kind can be found. */
  to: string;
  toLabel: string;
}

/** The address is fine, but what it names does not exist (any more). */
export function MissingPage({ title, children, to, toLabel }: MissingPageProps) {
  return (
    <div className="py-16 text-center">
      <title>{`${title} · Marquee`}</title>
      <h1 className="text-28">{title}</h1>
      {children && <p className="mx-auto mt-2 max-w-[52ch] text-text-3">{children}</p>}
      <p className="mt-4">
        <Link to={to} className="link inline-flex min-h-11 items-center">
          {toLabel}
        </Link>
      </p>
    </div>
  );
}
