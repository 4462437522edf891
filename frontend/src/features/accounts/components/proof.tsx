import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { useProofs, type Proofs } from "../api/reauthenticate";
import { inOrder } from "../second-factors";
import { canUsePasskeys } from "../webauthn";
import { ProveForm, type Way } from "./prove-form";

export interface ProofProps {
  onProved: () => void;
  onCancel: () => void;
}

/** The question itself, for a dialog or a page: whatever the account has to prove who somebody is. */
export function Proof(props: ProofProps) {
  const proofs = useProofs();
  if (proofs.isPending) {
    return (
      <div role="status" aria-label="Loading" className="mt-4 space-y-4">
        <Skeleton className="h-5 w-full" />
        <Skeleton className="h-12 w-full" />
      </div>
    );
  }
  if (proofs.isError)
    return <ErrorState what="The question" error={proofs.error} onRetry={() => void proofs.refetch()} />;
  const ways = waysOf(proofs.data);
  return ways.length > 0 ? (
    <ProveForm ways={ways} username={proofs.data.username} {...props} />
  ) : (
    <NoProof onCancel={props.onCancel} />
  );
}

function waysOf({ password, factors }: Proofs): Way[] {
  const usable = inOrder(factors).filter((type) => type !== "webauthn" || canUsePasskeys());
  return password ? ["password", ...usable] : usable;
}

function NoProof({ onCancel }: { onCancel: () => void }) {
  return (
    <>
      <p className="mt-2 text-16 text-text-2">
        Your account has no password and no second step, so there is nothing to ask for. Sign out and in
        again: that counts as an answer for ten minutes.
      </p>
      <Button className="mt-5" onClick={onCancel}>
        Close
      </Button>
    </>
  );
}
