import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { CopyButton } from "@/ui/copy-button";
import { Section } from "@/ui/section";
import { SkeletonRows } from "@/ui/skeleton";
import { useClients, useDeleteClient, type Client, type RegisteredClient } from "../api/apps";
import { dayText } from "../dates";
import { scopesSentence } from "../scopes";
import { ClientDialog } from "./client-dialog";
import { Loaded } from "./settings-page";
import { ShownOnce } from "./shown-once";

/** For developers: the apps one has registered for others to use. */
export function OwnClients() {
  const clients = useClients();
  const [editing, setEditing] = useState<Client | "new" | null>(null);
  const [registered, setRegistered] = useState<RegisteredClient | null>(null);
  const [ending, setEnding] = useState<Client | null>(null);
  const remove = useDeleteClient();
  const close = () => {
    setEnding(null);
    remove.reset();
  };
  return (
    <Section
      title="Apps you build"
      lead="Register an app here, and other members can let it act for them: by OpenID Connect with a code, or by a code typed on another device."
      aside={<Button onClick={() => setEditing("new")}>Register an app</Button>}
    >
      <Loaded
        what="The apps you build"
        query={clients}
        skeleton={<SkeletonRows rows={1} height="h-20" label="Loading the apps you build" />}
      >
        {(data) =>
          data.length > 0 && (
            <ul role="list" aria-label="Apps you build">
              {data.map((client) => (
                <ClientRow
                  key={client.id}
                  client={client}
                  onChange={() => setEditing(client)}
                  onDelete={() => setEnding(client)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {editing && (
        <ClientDialog
          client={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(client) => {
            setEditing(null);
            if (client.client_secret) setRegistered(client);
          }}
        />
      )}
      {registered?.client_secret && (
        <ShownOnce
          title={`“${registered.name}” is registered`}
          what="secret"
          secret={registered.client_secret}
          onDone={() => setRegistered(null)}
        >
          The client id stands in the list.
        </ShownOnce>
      )}
      <ConfirmDialog
        title={`Delete “${ending?.name ?? ""}”?`}
        confirm="Delete"
        danger
        open={ending !== null}
        busy={remove.isPending}
        error={remove.error}
        onClose={close}
        onConfirm={() => ending && remove.mutate(ending.id, { onSuccess: close })}
      >
        It stops working for everybody who let it act for them. This cannot be undone.
      </ConfirmDialog>
    </Section>
  );
}

interface ClientRowProps {
  client: Client;
  onChange: () => void;
  onDelete: () => void;
}

function ClientRow({ client, onChange, onDelete }: ClientRowProps) {
  const { id, name, kind, website, redirect_uris, device, scopes, created_at } = client;
  return (
    <li className="border-t border-line py-4">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
        <div className="min-w-48 flex-1">
          <p className="text-16 font-semibold text-text-1">{name}</p>
          <p className="text-14 text-text-3">
            {kind === "public" ? "Without a secret" : "With a secret"}
            {device && " · by code"} · registered on {dayText(created_at)}
          </p>
          <p className="text-14 text-text-2">{scopesSentence(scopes)}.</p>
          {website && (
            <p className="text-14 break-all">
              <a href={website} rel="noreferrer nofollow" target="_blank" className="link">
                {website}
              </a>
            </p>
          )}
          {redirect_uris.length > 0 && (
            <p className="text-14 break-all text-text-3">{redirect_uris.join(", ")}</p>
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button aria-label={`Change ${name}`} onClick={onChange}>
            Change
          </Button>
          <Button aria-label={`Delete ${name}`} onClick={onDelete}>
            Delete
          </Button>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3 pt-2">
        <code className="font-mono text-14 break-all text-text-2 select-all">{id}</code>
        <CopyButton text={id}>Copy client id</CopyButton>
      </div>
    </li>
  );
}
