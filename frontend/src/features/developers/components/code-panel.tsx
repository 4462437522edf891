import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { CopyButton } from "@/ui/copy-button";
import { Tabs } from "@/ui/tabs";
import type { Followed } from "../console/following";
import { curl, javaScript, python, type Wanted } from "../console/snippets";
import type { TopicEntry } from "../reference/read";

interface CodePanelProps {
  followed: readonly Followed[];
  topics: readonly TopicEntry[];
}

/** What is subscribed, as a program of one's own. */
export function CodePanel({ followed, topics }: CodePanelProps) {
  const [language, setLanguage] = useState("curl");
  const names = followed.map(({ topic }) => topic);
  const wanted: Wanted = {
    origin: window.location.origin,
    topics: names.length > 0 ? names : ["scores"],
    needsToken: topics.some(({ isPrivate, pattern }) => isPrivate && names.includes(pattern)),
  };
  return (
    <section aria-labelledby="code">
      <h3 id="code" className="text-18">
        The same from your terminal
      </h3>
      <p className="mt-1 max-w-[62ch] text-14 text-text-3">
        {names.length > 0
          ? "Exactly what is subscribed above."
          : "An example; subscribe above, and it is yours."}
        {wanted.needsToken && (
          <>
            {" "}
            Topics of your own need a{" "}
            <Link to="/settings/tokens" className="link">
              personal token
            </Link>{" "}
            in <code className="font-mono">MARQUEE_TOKEN</code>.
          </>
        )}
      </p>
      <div className="mt-2">
        <Tabs
          label="Language"
          selected={language}
          onSelect={setLanguage}
          items={[
            { id: "curl", label: "curl", content: <Snippet name="curl" text={curl(wanted)} /> },
            {
              id: "javascript",
              label: "JavaScript",
              content: <Snippet name="JavaScript" text={javaScript(wanted)} />,
            },
            {
              id: "python",
              label: "Python",
              content: (
                <Snippet name="Python" text={python(wanted)}>
                  <code className="font-mono">marquee_live.py</code> lies in{" "}
                  <code className="font-mono">docs/examples/python</code> of the source.
                </Snippet>
              ),
            },
          ]}
        />
      </div>
    </section>
  );
}

function Snippet({ name, text, children }: { name: string; text: string; children?: ReactNode }) {
  return (
    <>
      <pre
        aria-label={`${name} example`}
        className="rounded-md border border-line bg-surface-1 px-3.5 py-3 font-mono text-12 break-words whitespace-pre-wrap text-text-1"
      >
        {text}
      </pre>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton text={text}>{`Copy as ${name}`}</CopyButton>
        {children && <p className="text-14 text-text-3">{children}</p>}
      </div>
    </>
  );
}
