import { ChevronRight } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { RelativeTime } from "@/ui/relative-time";
import { useDeliveryBody, useSendNow, type Delivery } from "../api/webhooks";
import { deliveryWord, indented, isWithin, resultOf } from "../webhook-words";

const colours: Record<Delivery["state"], string> = {
  pending: "text-text-1",
  delivered: "text-good",
  failed: "text-bad",
  withheld: "text-text-3",
};

interface DeliveryRowProps {
  hook: number;
  delivery: Delivery;
}

/** A message: what it was, how that went, and on request all of it. */
export function DeliveryRow({ hook, delivery }: DeliveryRowProps) {
  const { id, type, topic, seq, state, created_at } = delivery;
  const [open, setOpen] = useState(false);
  const details = useId();
  const again = useSendNow(hook);
  const what = topic === null ? type : `${type} ${topic} ${seq}`;
  return (
    <li className="border-t border-line pt-3 pb-1 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <p className="text-14 font-semibold text-text-1">{type}</p>
        {topic !== null && (
          <p className="text-14 text-text-3 tabular-nums">
            {topic} · {seq}
          </p>
        )}
        <p className="text-14 text-text-3 sm:ms-auto">
          <RelativeTime at={created_at} />
        </p>
      </div>
      <p className="text-14 text-text-2">
        <span className={`font-semibold ${colours[state]}`}>{deliveryWord(delivery)}</span> ·{" "}
        {resultOf(delivery)}
        <NextTry delivery={delivery} />
      </p>
      <div className="-ms-4 flex flex-wrap">
        <Button
          kind="plain"
          aria-label={`Details of ${what}`}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          <Turning open={open} />
          Details
        </Button>
        <Button
          kind="plain"
          aria-label={`Deliver again: ${what}`}
          aria-disabled={again.isPending}
          onClick={() => !again.isPending && again.mutate(id)}
        >
          {again.isPending ? "One moment…" : "Deliver again"}
        </Button>
      </div>
      {again.error && (
        <p role="alert" className="appears pb-2 text-14 text-bad">
          {again.error.message}
        </p>
      )}
      <div id={details}>{open && <Details hook={hook} delivery={delivery} />}</div>
    </li>
  );
}

/** A triangle that turns when something opens. */
export function Turning({ open }: { open: boolean }) {
  return (
    <ChevronRight
      size={18}
      strokeWidth={1.5}
      aria-hidden="true"
      className={`-ms-1 transition-transform motion-reduce:transition-none ${open ? "rotate-90" : "rtl:rotate-180"}`}
    />
  );
}

function NextTry({ delivery: { state, attempts, next_at } }: { delivery: Delivery }) {
  if (attempts === 0) return null;
  return (
    <>
      {attempts > 1 && ` · attempt ${attempts}`}
      {state === "pending" && next_at && (
        <>
          {" · next "}
          {isWithin(60_000, next_at) ? "in a moment" : <RelativeTime at={next_at} />}
        </>
      )}
    </>
  );
}

function Details({ hook, delivery }: DeliveryRowProps) {
  const body = useDeliveryBody(hook, delivery.id);
  return (
    <dl className="space-y-3 pb-4 text-14">
      <Detail name="webhook-id">
        <code className="font-mono text-12 break-all text-text-1 select-all">{delivery.message_id}</code>
      </Detail>
      <Detail name="What is sent">
        {body.error ? (
          <p className="text-bad">{body.error.message}</p>
        ) : (
          <Block>{body.data === undefined ? "…" : indented(body.data)}</Block>
        )}
      </Detail>
      {delivery.response_excerpt && (
        <Detail name="What came back">
          <Block>{delivery.response_excerpt}</Block>
        </Detail>
      )}
    </dl>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-text-3">{name}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}

function Block({ children }: { children: string }) {
  return (
    <pre className="rounded-md border border-line bg-surface-1 px-3.5 py-3 font-mono text-12 break-words whitespace-pre-wrap text-text-1">
      {children}
    </pre>
  );
}
