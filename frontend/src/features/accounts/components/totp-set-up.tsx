import { useState } from "react";
import { CopyButton } from "@/ui/copy-button";
import { ApiErrorSentence } from "./api-error-sentence";
import { Skeleton } from "@/ui/skeleton";
import { useActivateTotp, useTotpSecret, type TotpSecret } from "../api/totp";
import { missing, refusalFrom, type Refusal } from "../outcomes";
import { bareCode, CodeField } from "./code-field";
import { SmallForm } from "./small-form";

interface TotpSetUpProps {
  onDone: () => void;
  onCancel: () => void;
}

/** A picture for the app to look at, or letters to type, and a first code to prove that it worked. */
export function TotpSetUp({ onDone, onCancel }: TotpSetUpProps) {
  const secret = useTotpSecret();
  if (secret.isPending) {
    return (
      <div role="status" aria-label="Loading" className="flex flex-wrap gap-6">
        <Skeleton className="size-48" />
        <Skeleton className="h-24 min-w-56 flex-1" />
      </div>
    );
  }
  if (secret.isError) return <ApiErrorSentence error={secret.error} onRetry={() => void secret.refetch()} />;
  return (
    <div className="appears space-y-6">
      <Offer secret={secret.data} />
      <FirstCode onDone={onDone} onCancel={onCancel} />
    </div>
  );
}

function Offer({ secret: { secret, url, picture } }: { secret: TotpSecret }) {
  return (
    <div className="grid gap-x-7 gap-y-4 sm:grid-cols-[auto_minmax(0,1fr)]">
      {/* White in both themes: cameras read dark on light. */}
      <div className="size-48 rounded-md bg-[oklch(1_0_0)] p-3">
        <img
          src={picture}
          alt="QR code for your authenticator app"
          width={168}
          height={168}
          className="size-full"
        />
      </div>
      <div className="min-w-0">
        <p className="text-16 font-semibold text-text-1">1. Add Marquee to your app</p>
        <p className="mt-1 max-w-[48ch] text-14 text-text-3">
          Scan the picture with an authenticator app, such as the one of your password manager. On this phone
          itself,{" "}
          <a className="link" href={url}>
            open the app
          </a>
          , or type these letters:
        </p>
        <code
          aria-label="Secret for typing"
          className="mt-3 block font-sans text-16 leading-7 font-semibold tracking-[0.08em] break-all text-text-1"
        >
          {inFours(secret)}
        </code>
        <div className="mt-2 flex flex-wrap gap-3">
          <CopyButton text={secret}>Copy</CopyButton>
        </div>
      </div>
    </div>
  );
}

/** Groups are easier to type and to compare. */
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

function FirstCode({ onDone, onCancel }: TotpSetUpProps) {
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<Refusal | null>(null);
  const activate = useActivateTotp();
  const send = () => {
    const nothing = missing({ code: !bareCode(code) && "Type the code that the app shows." });
    setWrong(nothing);
    if (nothing) return;
    // By then this form may be gone already, since the codes are on: a callback of `mutate` would not be called.
    activate.mutateAsync(bareCode(code)).then(onDone, (error: Error) => setWrong(refusalFrom(error)));
  };
  return (
    <div>
      <p className="mb-3 text-16 font-semibold text-text-1">2. Type the code that it shows</p>
      <SmallForm
        label="Turn the codes on"
        submit="Turn on"
        busy={activate.isPending}
        refusal={wrong}
        onSubmit={send}
        onCancel={onCancel}
      >
        <CodeField kind="app" value={code} error={wrong?.fields.code} onChange={setCode} />
      </SmallForm>
    </div>
  );
}
