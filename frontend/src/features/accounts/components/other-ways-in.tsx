import { KeyRound } from "lucide-react";
import { Button } from "@/ui/button";
import { ProviderForm } from "./provider-form";
import type { Provider } from "../api/get-config";

interface OtherWaysInProps {
  providers: Provider[];
  /** Where to go once signed in. */
  next: string;
  passkey?: { busy: boolean; onPress: () => void } | undefined;
}

/** Passkey, and the services this site is set up for. Nothing at all where there are none. */
export function OtherWaysIn({ providers, next, passkey }: OtherWaysInProps) {
  if (!passkey && providers.length === 0) return null;
  const back = `/sign-in/arrived?next=${encodeURIComponent(next)}`;
  return (
    <div className="mt-6">
      <p className="flex items-center gap-3 text-14 text-text-3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      <div className="mt-5 space-y-3">
        {passkey && (
          <Button className="h-12 w-full text-16" aria-disabled={passkey.busy} onClick={passkey.onPress}>
            <KeyRound size={18} strokeWidth={1.5} aria-hidden="true" />
            {passkey.busy ? "Waiting for your passkey…" : "Use a passkey"}
          </Button>
        )}
        {providers.map((provider) => (
          <ProviderForm key={provider.id} provider={provider} process="login" back={back}>
            <Button type="submit" className="h-12 w-full text-16">
              Continue with {provider.name}
            </Button>
          </ProviderForm>
        ))}
      </div>
    </div>
  );
}
