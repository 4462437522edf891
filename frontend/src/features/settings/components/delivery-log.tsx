import { useState } from "react";
import { Button } from "@/ui/button";
import { SkeletonRows } from "@/ui/skeleton";
import { useDeliveries, type Webhook } from "../api/webhooks";
import { hostOf } from "../webhook-words";
import { DeliveryRow } from "./delivery-row";
import { Loaded } from "./settings-page";

/** What was sent to a webhook, the newest first, with what came of each. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const [page, setPage] = useState(1);
  const deliveries = useDeliveries(webhook.id, page);
  const pages = deliveries.data?.pagination.pages ?? 1;
  return (
    <div className="mt-1 border-s-2 border-line ps-4">
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
                <DeliveryRow key={delivery.id} hook={webhook.id} delivery={delivery} />
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
