import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link } from "react-router";
import { SkeletonRows } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useResults } from "../api/get-results";
import { matchWords } from "../match-words";
import { searchAddress } from "../search-address";
import { EXAMPLE } from "./examples";
import { ResultRow } from "./result-row";

const whole = new Intl.NumberFormat("en");

/** What was found for a query, a page at a time. */
export function Results({ query, page }: { query: string; page: number }) {
  const { data, error, isPending, isPlaceholderData, refetch } = useResults(query, page);
  if (isPending) {
    return (
      <>
        <Says>Searching…</Says>
        <SkeletonRows rows={6} height="h-[109px]" label="Searching" />
      </>
    );
  }
  if (!data) return <ErrorState what="The results" error={error} onRetry={() => void refetch()} />;
  const { items, pagination } = data;
  if (items.length === 0) {
    return (
      <EmptyState title={`No results for “${query}”`}>
        Try describing the film:{" "}
        <Link className="link" to={searchAddress(EXAMPLE)}>
          ‘{EXAMPLE}’
        </Link>
      </EmptyState>
    );
  }
  const kinds = [...new Map(items.map(({ match }) => [matchWords[match].badge, matchWords[match]])).values()];
  return (
    <div aria-busy={isPlaceholderData} className="transition-opacity aria-busy:opacity-60">
      <Says>{pagination.total === 1 ? "One film." : `${whole.format(pagination.total)} films.`}</Says>
      <dl className="hidden flex-wrap gap-x-5 pb-4 text-12 text-text-3 sm:flex">
        {kinds.map(({ badge, about }) => (
          <div key={badge} className="flex gap-1.5">
            <dt className="font-semibold text-text-2">{badge}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <ol role="list" aria-label="Films found" className="border-b border-line">
        {items.map((found) => (
          <ResultRow key={found.id} found={found} />
        ))}
      </ol>
      <Pages query={query} page={pagination.page} pages={pagination.pages} />
    </div>
  );
}

function Says({ children }: { children: string }) {
  return (
    <p role="status" className="pb-4 text-text-3">
      {children}
    </p>
  );
}

interface PagesProps {
  query: string;
  page: number;
  pages: number;
}

const step = "link inline-flex min-h-11 items-center gap-1.5";

function Pages({ query, page, pages }: PagesProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="flex items-center justify-between pt-3 text-text-3">
      <span className="min-w-24">
        {page > 1 && (
          <Link className={step} to={searchAddress(query, page - 1)}>
            <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" className="rtl:rotate-180" />
            Previous
          </Link>
        )}
      </span>
      <span>
        Page {page} of {pages}
      </span>
      <span className="min-w-24 text-end">
        {page < pages && (
          <Link className={step} to={searchAddress(query, page + 1)}>
            Next
            <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" className="rtl:rotate-180" />
          </Link>
        )}
      </span>
    </nav>
  );
}
