import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Section } from "@/ui/section";
import { SkeletonRows } from "@/ui/skeleton";
import { EmptyState } from "@/ui/states";
import {
  useDeleteWebhook,
  useRotateSecret,
  useWebhooks,
  type ToldSecret,
  type Webhook,
} from "../api/webhooks";
import { Loaded, SettingsPage } from "../components/settings-page";
import { ShownOnce } from "../components/shown-once";
import { VerifyHelp } from "../components/verify-help";
import { WebhookCard } from "../components/webhook-card";
import { WebhookDialog } from "../components/webhook-dialog";
import { hostOf } from "../webhook-words";

export function Component() {
  const webhooks = useWebhooks();
  return (
    <SettingsPage
      title="Webhooks"
      lead="Have what happens sent to a server of yours, a moment after it happens: a goal, a score, a custom event."
    >
      <div className="pb-7">
        <Loaded
          what="Your webhooks"
          query={webhooks}
          skeleton={<SkeletonRows rows={2} height="h-32" label="Loading your webhooks" />}
        >
          {(data) => <Webhooks webhooks={data} />}
        </Loaded>
      </div>
      <div>
        <Section
          title="Check who sends"
          lead="Anybody may post to your address. What comes from here is signed as Standard Webhooks has it, so libraries for many languages can check it."
        >
          <VerifyHelp />
        </Section>
      </div>
    </SettingsPage>
  );
}

function Webhooks({ webhooks }: { webhooks: Webhook[] }) {
  const [editing, setEditing] = useState<Webhook | "new" | null>(null);
  const [told, setTold] = useState<ToldSecret | null>(null);
  const [rotating, setRotating] = useState<Webhook | null>(null);
  const [ending, setEnding] = useState<Webhook | null>(null);
  const rotate = useRotateSecret();
  const remove = useDeleteWebhook();
  const add = (
    <Button kind="primary" onClick={() => setEditing("new")}>
      <Plus size={18} strokeWidth={1.5} aria-hidden="true" />
      New webhook
    </Button>
  );
  const stopRotating = () => {
    setRotating(null);
    rotate.reset();
  };
  const stopEnding = () => {
    setEnding(null);
    remove.reset();
  };
  return (
    <>
      {webhooks.length === 0 ? (
        <EmptyState title="No webhooks yet" action={add}>
          Name an address of yours and what it wants to hear of, and Marquee posts it there.
        </EmptyState>
      ) : (
        <>
          {add}
          <ul role="list" aria-label="Webhooks" className="mt-5 border-b border-line">
            {webhooks.map((webhook) => (
              <WebhookCard
                key={webhook.id}
                webhook={webhook}
                onChange={() => setEditing(webhook)}
                onRotate={() => setRotating(webhook)}
                onDelete={() => setEnding(webhook)}
              />
            ))}
          </ul>
        </>
      )}
      {editing && (
        <WebhookDialog
          webhook={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={({ url, secret }) => {
            setEditing(null);
            if (secret) setTold({ url, secret });
          }}
        />
      )}
      {told && (
        <ShownOnce
          title={`The secret for ${hostOf(told.url)}`}
          what="secret"
          secret={told.secret}
          onDone={() => setTold(null)}
        >
          With it your server checks that a message came from here.
        </ShownOnce>
      )}
      <ConfirmDialog
        title="Make a new secret?"
        confirm="New secret"
        open={rotating !== null}
        busy={rotate.isPending}
        error={rotate.error}
        onClose={stopRotating}
        onConfirm={() =>
          rotating &&
          rotate.mutate(rotating, {
            onSuccess: (next) => {
              stopRotating();
              setTold(next);
            },
          })
        }
      >
        For 24 hours messages are signed with both, so nothing is lost while you exchange it. Then the old one
        ends.
      </ConfirmDialog>
      <ConfirmDialog
        title={`Delete the webhook to ${ending ? hostOf(ending.url) : ""}?`}
        confirm="Delete"
        danger
        open={ending !== null}
        busy={remove.isPending}
        error={remove.error}
        onClose={stopEnding}
        onConfirm={() => ending && remove.mutate(ending.id, { onSuccess: stopEnding })}
      >
        Nothing is sent there any more, and the list of what was sent goes too. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
