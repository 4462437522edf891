import { useState } from "react";
import { CopyButton } from "@/ui/copy-button";
import { Tabs } from "@/ui/tabs";
import javascript from "../snippets/check-signature.mjs?raw";
import python from "../snippets/check_signature.py?raw";

const snippets = [
  { id: "python", label: "Python", code: python },
  { id: "javascript", label: "JavaScript", code: javascript },
];

/** How a server finds out whether a message is genuine. */
export function VerifyHelp() {
  const [selected, select] = useState("python");
  return (
    <>
      <Tabs
        label="Languages"
        selected={selected}
        onSelect={select}
        items={snippets.map(({ id, label, code }) => ({
          id,
          label,
          content: (
            <>
              <pre
                aria-label={`Checking in ${label}`}
                className="rounded-md border border-line bg-surface-1 px-3.5 py-3 font-mono text-12 break-words whitespace-pre-wrap text-text-1"
              >
                {code}
              </pre>
              <div className="flex flex-wrap gap-3 pt-3">
                <CopyButton text={code}>{`Copy ${label}`}</CopyButton>
              </div>
            </>
          ),
        }))}
      />
      <ul className="max-w-[68ch] list-disc space-y-1 ps-5 pt-5 text-14 text-text-2">
        <li>
          Answer with 2xx within 10 seconds and do the work afterwards; anything else counts as a failure.
        </li>
        <li>
          The same message may come twice, under the same <code className="font-mono">webhook-id</code>: do
          the work once.
        </li>
        <li>
          Per topic messages come in order, but one that failed comes later than those after it:{" "}
          <code className="font-mono">data.seq</code> tells.
        </li>
        <li>
          A failure is tried again nine times over a day, ever more seldom. After a day without a single
          success the webhook pauses, and you get a mail.
        </li>
      </ul>
    </>
  );
}
