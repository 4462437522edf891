/** A grey stand-in with the final geometry; the size comes by class. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <span className={`skeleton block ${className}`} aria-hidden="true" />;
}

/** Rows of a list that is on its way; says so once to a screen reader. */
export function SkeletonRows({ rows, height, label }: { rows: number; height: string; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`flex items-center gap-4 border-t border-line px-3 ${height}`}>
          <Skeleton className="h-4 w-12" />
          <Skeleton className="mx-auto h-4 w-1/2" />
        </div>
      ))}
    </div>
  );
}
