import { Checkbox } from "@/ui/checkbox";
import { SavingNote } from "@/ui/saving-note";
import { useKeepSignedIn } from "../api/sessions";

/** Whether this browser stays signed in without use; saved at once. */
export function KeepSignedIn({ kept }: { kept: boolean }) {
  const save = useKeepSignedIn();
  // What could not be saved stays as it was chosen, with a way to try again.
  const chosen = save.isPending || save.isError ? save.variables : kept;
  return (
    <div className="mt-4 flex flex-wrap items-start justify-between gap-x-6 border-t border-line pt-2">
      <Checkbox
        name="remember"
        checked={chosen}
        hint="For a week after you last used it. Otherwise for half an hour; better on a device that others use."
        onChange={(wanted) => save.mutate(wanted)}
      >
        Keep me signed in on this device
      </Checkbox>
      <SavingNote
        state={save.isPending ? "saving" : save.isSuccess ? "saved" : "idle"}
        error={save.error}
        onRetry={() => save.mutate(chosen)}
      />
    </div>
  );
}
