import { useState } from "react";
import { failureOf } from "@/ui/reauthentication";
import { SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import {
  useAuthenticators,
  type Authenticator,
  type Passkey,
  type RecoveryCodes,
} from "../api/authenticators";
import { useAccount } from "../api/get-account";
import { useRecoveryCodes } from "../api/recovery-codes";
import { ApiErrorSentence } from "../components/api-error-sentence";
import { EmailsSection } from "../components/emails-section";
import { PasskeysSection } from "../components/passkeys-section";
import { PasswordSection } from "../components/password-section";
import { RecoveryCodesDialog } from "../components/recovery-codes-dialog";
import { RecoverySection } from "../components/recovery-section";
import { SecondStepSection } from "../components/second-step-section";

/** What opens the account, and what keeps others out. Without a frame: a page of settings stands around it. */
export function SecuritySettings() {
  const account = useAccount();
  const authenticators = useAuthenticators();
  if (account.isError || authenticators.isError) {
    const [broken, error] = account.error ? [account, account.error] : [authenticators, authenticators.error];
    return error && <ErrorState what="This page" error={error} onRetry={() => void broken.refetch()} />;
  }
  if (!account.data || !authenticators.data)
    return <SkeletonRows rows={4} height="h-24" label="Loading your security settings" />;
  return (
    <>
      <PasswordSection username={account.data.username} hasPassword={account.data.has_password} />
      <SecondFactors authenticators={authenticators.data} />
      <EmailsSection />
    </>
  );
}

function SecondFactors({ authenticators }: { authenticators: Authenticator[] }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  const show = useRecoveryCodes("GET");
  const showNew = () => show.mutate(undefined, { onSuccess: setCodes });
  const passkeys = authenticators.filter((one): one is Passkey => one.type === "webauthn");
  const recovery = authenticators.find((one): one is RecoveryCodes => one.type === "recovery_codes");
  const failure = failureOf(show.error);
  return (
    <>
      <PasskeysSection passkeys={passkeys} onNewCodes={showNew} />
      <SecondStepSection authenticators={authenticators} onNewCodes={showNew} />
      {failure && <ApiErrorSentence error={failure} onRetry={showNew} />}
      {recovery && <RecoverySection codes={recovery} onCodes={setCodes} />}
      <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />
    </>
  );
}
