import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { RelativeTime } from "@/ui/relative-time";
import { SkeletonRows } from "@/ui/skeleton";
import { EmptyState } from "@/ui/states";
import { useNow } from "@/ui/use-now";
import { useRevokeToken, useTokens, type IssuedToken, type Token } from "../api/tokens";
import { Loaded, SettingsPage } from "../components/settings-page";
import { ShownOnce } from "../components/shown-once";
import { TokenDialog } from "../components/token-dialog";
import { dayText } from "../dates";
import { scopesSentence } from "../scopes";

export function Component() {
  const tokens = useTokens();
  return (
    <SettingsPage
      title="Tokens"
      lead="A key for a script of your own: it may do what you tick, and no more. Send it as “Authorization: Bearer …”."
    >
      <Loaded
        what="Your tokens"
        query={tokens}
        skeleton={<SkeletonRows rows={3} height="h-20" label="Loading your tokens" />}
      >
        {(data) => <Tokens tokens={data} />}
      </Loaded>
    </SettingsPage>
  );
}

function Tokens({ tokens }: { tokens: Token[] }) {
  const [making, setMaking] = useState(false);
  const [issued, setIssued] = useState<IssuedToken | null>(null);
  const [ending, setEnding] = useState<Token | null>(null);
  const revoke = useRevokeToken();
  const add = (
    <Button kind="primary" onClick={() => setMaking(true)}>
      <Plus size={18} strokeWidth={1.5} aria-hidden="true" />
      New token
    </Button>
  );
  const close = () => {
    setEnding(null);
    revoke.reset();
  };
  return (
    <>
      {tokens.length === 0 ? (
        <EmptyState title="No tokens yet" action={add}>
          Make one to read scores from a terminal, or to rate films from a script.
        </EmptyState>
      ) : (
        <>
          {add}
          <ul role="list" aria-label="Tokens" className="pt-5">
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => setEnding(token)} />
            ))}
          </ul>
        </>
      )}
      {making && (
        <TokenDialog
          onClose={() => setMaking(false)}
          onIssued={(token) => {
            setMaking(false);
            setIssued(token);
          }}
        />
      )}
      {issued && (
        <ShownOnce
          title={`“${issued.name}” is ready`}
          what="token"
          secret={issued.token}
          curl={`curl -H "Authorization: Bearer ${issued.token}" ${window.location.origin}/api/${exampleFor(issued.scopes)}`}
          onDone={() => setIssued(null)}
        />
      )}
      <ConfirmDialog
        title={`Revoke “${ending?.name ?? ""}”?`}
        confirm="Revoke"
        danger
        open={ending !== null}
        busy={revoke.isPending}
        error={revoke.error}
        onClose={close}
        onConfirm={() => ending && revoke.mutate(ending.id, { onSuccess: close })}
      >
        Whatever uses it stops working at once. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const { name, scopes, hint, created_at, expires_at, last_used_at } = token;
  const ended = useNow("half-minute") > Date.parse(expires_at ?? "9999-12-31");
  return (
    <li className="flex flex-wrap items-start gap-x-5 gap-y-2 border-t border-line py-4">
      <div className="min-w-48 flex-1">
        <p className="text-16 font-semibold text-text-1">
          {name} <code className="ps-1 font-mono text-14 font-normal text-text-3">{hint}</code>
        </p>
        <p className="text-14 text-text-2">{scopesSentence(scopes)}.</p>
        <p className="text-14 text-text-3">
          Made on {dayText(created_at)} ·{" "}
          {last_used_at ? (
            <>
              last used <RelativeTime at={last_used_at} />
            </>
          ) : (
            "never used"
          )}{" "}
          ·{" "}
          {!expires_at ? (
            "never ends"
          ) : (
            <span className={ended ? "font-semibold text-bad" : ""}>
              {ended ? "ended" : "ends"} on {dayText(expires_at)}
            </span>
          )}
        </p>
      </div>
      <Button aria-label={`Revoke ${name}`} onClick={onRevoke}>
        Revoke
      </Button>
    </li>
  );
}

const examples = [
  ["sports:read", "sports/matches?status=live"],
  ["catalogue:read", "movies"],
  ["recommendations:read", "recommendations/for-you"],
] as const;

/** Something that this token may read. */
function exampleFor(scopes: readonly string[]): string {
  return examples.find(([scope]) => scopes.includes(scope))?.[1] ?? "me";
}
