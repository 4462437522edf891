import { Skeleton } from "@/ui/skeleton";

/** Six posters on their way. */
export function RailSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex gap-3 overflow-hidden sm:gap-4">
      {Array.from({ length: 6 }, (_, place) => (
        <div key={place} className="rail-poster">
          <Skeleton className="aspect-2/3 w-full" />
          <Skeleton className="mt-2.5 h-4 w-3/4" />
          <Skeleton className="mt-1.5 h-8 w-full" />
        </div>
      ))}
    </div>
  );
}
