import { RelativeTime } from "@/ui/relative-time";

/** A time as people say it. at: seconds since 1970, as the accounts API counts. */
export function When({ at }: { at: number }) {
  return <RelativeTime at={new Date(at * 1_000).toISOString()} />;
}
