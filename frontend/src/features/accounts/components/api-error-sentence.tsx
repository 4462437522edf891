import { Button } from "@/ui/button";

/** Why something did not come, in the place where it would stand. */
export function ApiErrorSentence({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className="appears flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-14 text-bad">{error.message}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
