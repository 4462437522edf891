import { ExternalLink } from "lucide-react";
import { useEffect } from "react";
import { Link } from "react-router";
import { SkeletonRows } from "@/ui/skeleton";
import { ErrorState } from "@/ui/states";
import { useReference } from "../api/get-asyncapi";
import { ConsoleSection } from "../components/console-section";
import { ReferenceSection } from "../components/reference-section";
import { useConsole } from "../hooks/use-console";
import { useHash } from "../hooks/use-hash";
import type { Reference } from "../reference/read";

/** The push protocol, to try and to look up. */
export function Component() {
  const reference = useReference();
  return (
    <>
      <title>Developers · Marquee</title>
      <h1 className="text-36 font-extrabold">Developers</h1>
      <p className="mt-2 max-w-[62ch] text-18 text-text-2">
        One push API over everything that moves here: goals, ratings, your own events. Subscribe with ten
        lines in any language; come back with a number, and you get exactly what you missed.
      </p>
      <Elsewhere />
      {reference.isPending ? (
        <SkeletonRows rows={6} height="h-16" label="Loading the reference" />
      ) : reference.isError ? (
        <ErrorState what="The reference" error={reference.error} onRetry={() => void reference.refetch()} />
      ) : (
        <Parts reference={reference.data} />
      )}
    </>
  );
}

function Parts({ reference }: { reference: Reference }) {
  const console = useConsole();
  const hash = useHash();
  // What an address with a `#` is about was not there yet, or not open, when the browser looked for it.
  useEffect(() => {
    // It answers something in newer browsers, which React would take for what to do afterwards.
    document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  const tryIt = (topic: string) => {
    console.live.subscribe(topic);
    const heading = document.getElementById("console");
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <ConsoleSection reference={reference} console={console} />
      <ReferenceSection reference={reference} onTry={tryIt} />
    </>
  );
}

const documents = [
  ["/api/docs", "REST reference"],
  ["/api/schema", "OpenAPI"],
  ["/api/asyncapi", "AsyncAPI"],
] as const;

/** What else there is to build with. These are the server's pages, not the app's. */
function Elsewhere() {
  return (
    <ul role="list" className="mt-4 mb-9 flex flex-wrap gap-x-6">
      {documents.map(([address, name]) => (
        <li key={address}>
          <a href={address} className="link flex min-h-11 items-center gap-1.5 text-14">
            {name}
            <ExternalLink size={14} strokeWidth={1.5} aria-hidden="true" />
          </a>
        </li>
      ))}
      <li>
        <Link to="/settings/tokens" className="link flex min-h-11 items-center text-14">
          Personal tokens
        </Link>
      </li>
      <li>
        <a href="#reference" className="link flex min-h-11 items-center text-14">
          Push reference
        </a>
      </li>
    </ul>
  );
}
