import { Skeleton } from "@/ui/skeleton";

/** A pick and a rail that are on their way. */
export function ForYouSkeleton() {
  return (
    <div role="status" aria-label="Loading your films" className="space-y-9">
      <div className="flex gap-4 sm:gap-7">
        <Skeleton className="aspect-2/3 w-[122px] flex-none sm:w-[208px]" />
        <div className="flex-1">
          <Skeleton className="h-5 w-1/2" />
          <Skeleton className="mt-2 h-12 w-2/3" />
          <Skeleton className="mt-3 h-5 w-1/2" />
          <Skeleton className="mt-4 hidden h-13.5 w-full sm:block" />
          <Skeleton className="mt-4 h-11 w-48 max-w-full" />
        </div>
      </div>
      <RailSkeleton />
    </div>
  );
}

export function RailSkeleton() {
  return (
    <div className="flex gap-4 overflow-hidden">
      {Array.from({ length: 6 }, (_, place) => (
        <div key={place} className="rail-poster">
          <Skeleton className="aspect-2/3" />
          <Skeleton className="mt-2 h-5 w-3/4" />
          <Skeleton className="mt-1 h-8 w-full" />
        </div>
      ))}
    </div>
  );
}
