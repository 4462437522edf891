import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf, useReauthentication } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import { SkeletonRows } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { useConnections, useDisconnect, type Connection } from "../api/connections";
import { useAccount } from "../api/get-account";
import { useWaysIn, type Provider } from "../api/get-config";
import { requireRecentProof } from "../api/reauthenticate";
import { ProviderForm } from "../components/provider-form";
import { connectError } from "../social-errors";

const HERE = "/settings/connections";

/** Accounts elsewhere that open the account here. Without a frame: a page of settings stands around it. */
export function ConnectionSettings() {
  const [search] = useSearchParams();
  const connections = useConnections();
  const waysIn = useWaysIn();
  const account = useAccount();
  const broken = [connections, waysIn, account].find(({ isError }) => isError);
  if (broken?.error)
    return <ErrorState what="Your connections" error={broken.error} onRetry={() => void broken.refetch()} />;
  if (!connections.data || !waysIn.data || !account.data)
    return <SkeletonRows rows={3} height="h-16" label="Loading your connections" />;
  if (connections.data.length + waysIn.data.providers.length === 0)
    return (
      <EmptyState title="Nothing to connect">
        Whoever runs this site has not set up any other service.
      </EmptyState>
    );
  const failure = connectError(search.get("error"));
  const onlyWayIn = !account.data.has_password && connections.data.length === 1;
  return (
    <Section
      title="Services"
      lead="Connect an account of another service to sign in with one press. We learn your name and e-mail address there, nothing else, and never write anything."
    >
      {failure && (
        <p role="alert" className="mb-4 rounded-md border border-bad px-3.5 py-3 text-14 text-text-1">
          {failure}
        </p>
      )}
      <Providers connections={connections.data} providers={waysIn.data.providers} onlyWayIn={onlyWayIn} />
    </Section>
  );
}

interface ProvidersProps {
  connections: Connection[];
  providers: Provider[];
  onlyWayIn: boolean;
}

function Providers({ connections, providers, onlyWayIn }: ProvidersProps) {
  const connected = new Set(connections.map(({ provider }) => provider.id));
  const others = providers.filter(({ id }) => !connected.has(id));
  return (
    <>
      <ul role="list" aria-label="Services" className="border-y border-line">
        {connections.map((connection) => (
          <Connected
            key={connection.provider.id + connection.uid}
            connection={connection}
            onlyWayIn={onlyWayIn}
          />
        ))}
        {others.map((provider) => (
          <Unconnected key={provider.id} provider={provider} />
        ))}
      </ul>
      {onlyWayIn && (
        <p className="mt-3 max-w-[62ch] text-14 text-text-3">
          This is your only way in, so it stays connected.{" "}
          <Link className="link" to="/settings/security">
            Set a password
          </Link>{" "}
          or connect another service, then you can disconnect it.
        </p>
      )}
    </>
  );
}

const row =
  "flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0";

function Connected({ connection, onlyWayIn }: { connection: Connection; onlyWayIn: boolean }) {
  const { provider, display } = connection;
  const [asking, setAsking] = useState(false);
  const disconnect = useDisconnect();
  return (
    <li className={row}>
      <div className="min-w-0">
        <p className="text-16 font-semibold text-text-1">{provider.name}</p>
        <p className="text-14 break-words text-text-3">Connected as {display}</p>
      </div>
      <Button aria-label={`Disconnect ${provider.name}`} disabled={onlyWayIn} onClick={() => setAsking(true)}>
        Disconnect
      </Button>
      <ConfirmDialog
        title={`Disconnect ${provider.name}?`}
        confirm="Disconnect"
        danger
        open={asking}
        busy={disconnect.isPending}
        error={failureOf(disconnect.error)}
        onConfirm={() => disconnect.mutate(connection, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        {provider.name} no longer opens your account. Everything you did here stays.
      </ConfirmDialog>
    </li>
  );
}

function Unconnected({ provider }: { provider: Provider }) {
  const withProof = useReauthentication();
  const [failure, setFailure] = useState<Error | null>(null);
  const prove = () =>
    withProof(requireRecentProof).then(
      () => true,
      (error: Error) => {
        setFailure(failureOf(error));
        return false;
      },
    );
  return (
    <li className={row}>
      <div className="min-w-0">
        <p className="text-16 font-semibold text-text-1">{provider.name}</p>
        <p className="text-14 text-text-3">Not connected</p>
        <p role="alert" className="text-14 text-bad empty:hidden">
          {failure?.message}
        </p>
      </div>
      <ProviderForm provider={provider} process="connect" back={HERE} before={prove}>
        <Button type="submit" aria-label={`Connect ${provider.name}`}>
          Connect
        </Button>
      </ProviderForm>
    </li>
  );
}
