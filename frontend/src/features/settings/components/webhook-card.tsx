import { useId, useState } from "react";
import { Button } from "@/ui/button";
import { RelativeTime } from "@/ui/relative-time";
import { usePauseWebhook, useSendNow, type Webhook } from "../api/webhooks";
import { dayText } from "../dates";
import { hostOf, stateWord, troubleOf } from "../webhook-words";
import { DeliveryLog } from "./delivery-log";
import { Turning } from "./delivery-row";

interface WebhookCardProps {
  webhook: Webhook;
  onChange: () => void;
  onRotate: () => void;
  onDelete: () => void;
}

const colours = { live: "bg-good", failing: "bg-bad", paused: "bg-text-3" };

/** One webhook: where to, what, how it stands, what can be done, and what was sent. */
export function WebhookCard({ webhook, onChange, onRotate, onDelete }: WebhookCardProps) {
  const { id, url, topics, refused_topics, state, waiting, created_at, succeeded_at } = webhook;
  const [open, setOpen] = useState(false);
  const log = useId();
  const pause = usePauseWebhook();
  const test = useSendNow(id);
  const host = hostOf(url);
  const trouble = troubleOf(webhook);
  const problem = pause.error ?? test.error;
  return (
    <li className="border-t border-line py-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <p className="min-w-0 text-16 font-semibold break-all text-text-1">{url}</p>
        <p className="inline-flex items-center gap-2 text-14 font-semibold text-text-2">
          <span aria-hidden="true" className={`size-2 rounded-full ${colours[state]}`} />
          {stateWord(webhook)}
        </p>
      </div>
      <ul role="list" aria-label={`Topics of ${host}`} className="flex flex-wrap gap-2 pt-2">
        {topics.map((topic) => (
          <li
            key={topic}
            className="rounded-sm border border-line bg-surface-1 px-2 py-0.5 font-mono text-14 text-text-2"
          >
            {topic}
            {refused_topics.includes(topic) && <span className="text-bad"> · no longer yours to follow</span>}
          </li>
        ))}
      </ul>
      {trouble && (
        <p className={`pt-2 text-14 ${state === "paused" ? "text-text-2" : "text-bad"}`}>{trouble}</p>
      )}
      <p className="pt-2 text-14 text-text-3">
        Made on {dayText(created_at)} ·{" "}
        {succeeded_at ? (
          <>
            last taken <RelativeTime at={succeeded_at} />
          </>
        ) : (
          "nothing taken yet"
        )}
        {waiting > 0 && ` · ${waiting} waiting`}
      </p>
      <div className="flex flex-wrap gap-3 pt-3">
        <Button
          aria-label={`Send a test to ${host}`}
          aria-disabled={test.isPending}
          onClick={() => {
            setOpen(true);
            if (!test.isPending) test.mutate(null);
          }}
        >
          Send a test
        </Button>
        <Button
          aria-label={`${state === "paused" ? "Resume" : "Pause"} ${host}`}
          aria-disabled={pause.isPending}
          onClick={() => !pause.isPending && pause.mutate({ id, paused: state !== "paused" })}
        >
          {state === "paused" ? "Resume" : "Pause"}
        </Button>
        <Button aria-label={`Change ${host}`} onClick={onChange}>
          Change
        </Button>
        <div className="-mx-4 flex flex-wrap sm:mx-0">
          <Button kind="plain" aria-label={`New secret for ${host}`} onClick={onRotate}>
            New secret
          </Button>
          <Button kind="plain" aria-label={`Delete ${host}`} onClick={onDelete}>
            Delete
          </Button>
        </div>
      </div>
      {problem && (
        <p role="alert" className="appears pt-2 text-14 text-bad">
          {problem.message}
        </p>
      )}
      <Button
        kind="plain"
        className="-ms-4 mt-1"
        aria-label={`What was sent to ${host}`}
        aria-expanded={open}
        aria-controls={log}
        onClick={() => setOpen(!open)}
      >
        <Turning open={open} />
        What was sent
      </Button>
      <div id={log}>{open && <DeliveryLog webhook={webhook} />}</div>
    </li>
  );
}
