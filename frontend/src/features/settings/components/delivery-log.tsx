import { useState } from "react";
import { Button } from "@/ui/button";
import { RelativeTime } from "@/ui/relative-time";
import { SkeletonRows } from "@/ui/skeleton";
import { useDeliveries, useSendNow, type Delivery, type Webhook } from "../api/webhooks";
import { deliveryWord, hostOf, resultOf } from "../webhook-words";
import { Loaded } from "./settings-page";

const colours: Record<Delivery["state"], string> = {
  pending: "text-text-2",
  delivered: "text-good",
  failed: "text-bad",
  withheld: "text-text-3",
};

/** What was sent to a webhook, the newest first, with what came of each. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const [page, setPage] = useState(1);
  const deliveries = useDeliveries(webhook.id, page);
  const pages = deliveries.data?.pagination.pages ?? 1;
  return (
    <div className="mt-4 border-s-2 border-line ps-4">
      <Loaded
        what="What was sent"
        query={deliveries}
        skeleton={<SkeletonRows rows={3} height="h-14" label="Loading what was sent" />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-14 text-text-3">Nothing yet. Send a test to see whether it works.</p>
          ) : (
            <ul role="list" aria-label={`Sent to ${hostOf(webhook.url)}`}>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} webhook={webhook} delivery={delivery} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {pages > 1 && (
        <div className="flex flex-wrap items-center gap-3 pt-3">
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
            Newer
          </Button>
          <Button disabled={page >= pages} onClick={() => setPage(page + 1)}>
            Older
          </Button>
          <span className="text-14 text-text-3">
            Page {page} of {pages}
          </span>
        </div>
      )}
    </div>
  );
}

function DeliveryRow({ webhook, delivery }: { webhook: Webhook; delivery: Delivery }) {
  const { id, type, topic, seq, state, attempts, next_at, created_at, message_id, response_excerpt } =
    delivery;
  const again = useSendNow(webhook.id);
  const what = topic === null ? type : `${type} on ${topic}`;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-line py-3 first:border-t-0 first:pt-0">
      <div className="min-w-48 flex-1">
        <p className="text-14 font-semibold text-text-1">
          {type}{" "}
          {topic !== null && (
            <span className="font-normal text-text-3">
              {topic} · {seq}
            </span>
          )}
        </p>
        <p className="text-14 text-text-2">
          <span className={`font-semibold ${colours[state]}`}>{deliveryWord(delivery)}</span> ·{" "}
          {resultOf(delivery)}
          {attempts > 1 && ` · attempt ${attempts}`}
        </p>
        <p className="text-14 text-text-3">
          <RelativeTime at={created_at} />
          {state === "pending" && attempts > 0 && next_at && (
            <>
              {" · next "}
              <RelativeTime at={next_at} />
            </>
          )}{" "}
          · <code className="font-mono break-all select-all">{message_id}</code>
        </p>
        {response_excerpt && (
          <details className="pt-1 text-14 text-text-2">
            <summary className="cursor-pointer text-text-3 hover:text-text-1">Its answer</summary>
            <pre className="mt-1 max-h-48 overflow-auto rounded-md border border-line bg-surface-1 p-3 font-mono text-14 whitespace-pre-wrap break-all">
              {response_excerpt}
            </pre>
          </details>
        )}
        {again.error && (
          <p role="alert" className="appears pt-1 text-14 text-bad">
            {again.error.message}
          </p>
        )}
      </div>
      <Button
        aria-label={`Send ${what} again`}
        aria-disabled={again.isPending}
        onClick={() => !again.isPending && again.mutate(id)}
      >
        {again.isPending ? "One moment…" : "Send again"}
      </Button>
    </li>
  );
}
