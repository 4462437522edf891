import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";
import { find, isEmpty } from "../reference/find";
import type { Reference } from "../reference/read";
import { CodeTable } from "./code-table";
import { Contents } from "./contents";
import { SentList } from "./sent-list";
import { TopicEntry } from "./topic-entry";
import { TypeList } from "./type-list";

interface ReferenceSectionProps {
  reference: Reference;
  onTry: (topic: string) => void;
}

/** Everything that is said over a connection, to look up. */
export function ReferenceSection({ reference, onTry }: ReferenceSectionProps) {
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  const found = useMemo(() => find(reference, wanted), [reference, wanted]);
  const isLooking = found !== reference;
  return (
    <section aria-labelledby="reference" className="mt-14 border-t border-line pt-9">
      <h2 id="reference" className="scroll-mt-24 text-28">
        Reference
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[240px_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-24 lg:max-h-[calc(100dvh-7rem)] lg:self-start lg:overflow-y-auto lg:p-0.5">
          <TextField
            type="search"
            label="Search the reference"
            placeholder="goal, seq, 4413 …"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Contents reference={found} />
        </div>
        <div className="min-w-0">
          {isEmpty(found) && (
            <div role="status">
              <p className="text-16 text-text-2">Nothing in the reference is called “{words}”.</p>
              <Button className="mt-3" onClick={() => setWords("")}>
                Show everything
              </Button>
            </div>
          )}
          {found.topics.map((entry) => (
            <TopicEntry key={entry.pattern} entry={entry} isFound={isLooking} onTry={onTry} />
          ))}
          <SentList id="requests" title="What you send" list={found.requests} isFound={isLooking} />
          <SentList id="answers" title="What comes" list={found.answers} isFound={isLooking} />
          <SentList
            id="webhooks"
            title="Webhooks"
            lead="The same events by POST to an address of yours: three headers, and a body that is signed."
            list={found.webhooks}
            isFound={isLooking}
          />
          <CodeTable
            id="close-codes"
            title="Close codes"
            lead="A socket is accepted first, so that a browser sees the code; the reason is said in an error frame before."
            codes={found.closeCodes}
          />
          <CodeTable
            id="error-codes"
            title="Errors"
            lead="The code of an error frame. The connection stays open unless a close follows."
            codes={found.errorCodes}
          />
          <TypeList types={reference.types} found={found.types} />
        </div>
      </div>
    </section>
  );
}
