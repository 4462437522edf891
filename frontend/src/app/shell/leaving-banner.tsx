import { useOwnAccount } from "@/features/settings/api/get-account";
import { useKeepAccount } from "@/features/settings/api/leaving";
import { dayText } from "@/features/settings/dates";
import { Button } from "@/ui/button";

/** While an account is on its way out every page says so, with the way to stay. */
export function LeavingBanner() {
  const due = useOwnAccount().data?.deletion_due_at;
  const keep = useKeepAccount();
  if (!due) return null;
  return (
    <section aria-label="Your account" className="border-b border-bad bg-surface-1">
      <div className="mx-auto flex max-w-[1280px] flex-wrap items-center gap-x-5 gap-y-2 px-4 py-2.5 lg:px-7">
        <p className="min-w-60 flex-1 text-14 text-text-1">
          Your account will be deleted on <strong>{dayText(due)}</strong>. Nobody else sees it until then.
        </p>
        {keep.error && (
          <p role="alert" className="text-14 text-bad">
            {keep.error.message}
          </p>
        )}
        <Button kind="primary" aria-disabled={keep.isPending} onClick={() => keep.isPending || keep.mutate()}>
          {keep.isPending ? "One moment…" : "Keep my account"}
        </Button>
      </div>
    </section>
  );
}
