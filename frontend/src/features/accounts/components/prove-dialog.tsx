import { Dialog } from "@/ui/dialog";
import { Proof, type ProofProps } from "./proof";

/** Asks whoever is signed in to prove it once more, above the page they are on. */
export function ProveDialog(props: ProofProps) {
  return (
    <Dialog title="Is it still you?" open onClose={props.onCancel}>
      <Proof {...props} />
    </Dialog>
  );
}
