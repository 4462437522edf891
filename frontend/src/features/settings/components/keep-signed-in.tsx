import { useState } from "react";
import { Checkbox } from "@/ui/checkbox";
import { SavingNote } from "@/ui/saving-note";
import { useKeepSignedIn } from "../api/sessions";

/** Whether this browser stays signed in without use; saved at once. */
export function KeepSignedIn({ kept }: { kept: boolean }) {
  const save = useKeepSignedIn();
  // Ours and not the mutation's, which says a moment later that it began: the tick would go and come again.
  const [unsaved, setUnsaved] = useState<boolean>();
  // What could not be saved stays as it was chosen, with a way to try again.
  const chosen = unsaved ?? kept;
  const choose = (wanted: boolean) => {
    setUnsaved(wanted);
    save.mutate(wanted, { onSuccess: () => setUnsaved(undefined) });
  };
  return (
    <div className="mt-4 flex flex-wrap items-start justify-between gap-x-6 border-t border-line pt-2">
      <Checkbox
        name="remember"
        checked={chosen}
        hint="For a week after you last used it. Otherwise for half an hour; better on a device that others use."
        onChange={choose}
      >
        Keep me signed in on this device
      </Checkbox>
      <SavingNote
        state={save.isPending ? "saving" : save.isSuccess ? "saved" : "idle"}
        error={save.error}
        onRetry={() => choose(chosen)}
      />
    </div>
  );
}
