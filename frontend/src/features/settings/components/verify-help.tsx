import { useState } from "react";
import { CopyButton } from "@/ui/copy-button";
import { Tabs } from "@/ui/tabs";

const python = `import base64, hashlib, hmac, json, time

def read(secret: str, headers, body: bytes):
    """The message; raises ValueError for one that is not genuine."""
    if abs(time.time() - int(headers["webhook-timestamp"])) > 300:
        raise ValueError("too old")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f'{headers["webhook-id"]}.{headers["webhook-timestamp"]}.'.encode() + body
    right = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    given = headers["webhook-signature"].split(" ")
    if not any(hmac.compare_digest(right, one) for one in given):
        raise ValueError("wrong signature")
    return json.loads(body)
`;

const javascript = `import { createHmac, timingSafeEqual } from "node:crypto";

/** The message; throws for one that is not genuine. body: the text as it came. */
export function read(secret, headers, body) {
  const { "webhook-id": id, "webhook-timestamp": at } = headers;
  if (!(Math.abs(Date.now() / 1000 - at) <= 300)) throw new Error("too old");
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const right = createHmac("sha256", key).update(\`\${id}.\${at}.\${body}\`).digest();
  const genuine = headers["webhook-signature"].split(" ").some((one) => {
    const given = Buffer.from(one.replace("v1,", ""), "base64");
    return given.length === right.length && timingSafeEqual(given, right);
  });
  if (!genuine) throw new Error("wrong signature");
  return JSON.parse(body);
}
`;

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
                tabIndex={0}
                aria-label={`Checking in ${label}`}
                className="overflow-x-auto rounded-md border border-line bg-surface-1 p-4 font-mono text-14 leading-6 text-text-1"
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
          The same message may come twice: remember its <code className="font-mono">webhook-id</code>.
        </li>
        <li>
          Per topic messages come in order, but one that failed comes later than those after it:{" "}
          <code className="font-mono">data.seq</code> tells.
        </li>
        <li>
          A failure is tried again nine times over three days. After a day without a single success the
          webhook pauses, and you get a mail.
        </li>
      </ul>
    </>
  );
}
