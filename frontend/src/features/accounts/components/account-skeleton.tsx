import { Skeleton } from "@/ui/skeleton";

/** Where a page for getting in has to ask first. */
export function AccountSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="w-full max-w-105">
      <Skeleton className="h-12 w-3/4" />
      <Skeleton className="mt-3 h-5 w-full" />
      <Skeleton className="mt-8 h-12 w-full" />
      <Skeleton className="mt-5 h-12 w-full" />
    </div>
  );
}
