import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { ErrorState } from "@/ui/states";
import { PageSkeletonShape } from "./settings-frame";

interface SettingsPageProps {
  title: string;
  /** What this page is for, in a sentence. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One page of settings; on a narrow screen with the way back to the list. */
export function SettingsPage({ title, lead, children }: SettingsPageProps) {
  return (
    <>
      <title>{`${title} · Settings · Marquee`}</title>
      <Link
        to="/settings"
        className="-ms-1.5 -mt-3 inline-flex min-h-11 items-center gap-1 text-14 font-semibold text-text-3 hover:text-text-1 lg:hidden"
      >
        <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" />
        Settings
      </Link>
      <header className="pb-7">
        <h1 className="text-28 font-extrabold lg:text-36">{title}</h1>
        {lead && <p className="mt-1 max-w-[62ch] text-16 text-text-3">{lead}</p>}
      </header>
      <div>{children}</div>
    </>
  );
}

interface Asked<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  /** "Your devices" */
  what: string;
  query: Asked<Data>;
  /** The final geometry; that of a form when nothing is given. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What was asked for, or how that stands. */
export function Loaded<Data>({ what, query, skeleton, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState what={what} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={`Loading: ${what}`}>
      {skeleton ?? <PageSkeletonShape />}
    </div>
  );
}
