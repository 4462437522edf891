import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { failureOf } from "@/ui/reauthentication";
import { Section } from "@/ui/section";
import { Skeleton } from "@/ui/skeleton";
import { useEndOtherSessions, useEndSession, useSessions, type Session } from "../api/sessions";
import { KeepSignedIn } from "../components/keep-signed-in";
import { SessionRow } from "../components/session-row";
import { Loaded, SettingsPage } from "../components/settings-page";

export function Component() {
  const sessions = useSessions();
  return (
    <SettingsPage
      title="Devices"
      lead="Where you are signed in. End what you do not know, then change your password."
    >
      <Loaded what="Your devices" query={sessions} skeleton={<Rows />}>
        {(data) => <Devices sessions={data} />}
      </Loaded>
    </SettingsPage>
  );
}

function Devices({ sessions }: { sessions: Session[] }) {
  const [ending, setEnding] = useState<Session | null>(null);
  const end = useEndSession();
  const [own, others] = [
    sessions.filter(({ current }) => current),
    sessions.filter(({ current }) => !current),
  ];
  const close = () => {
    setEnding(null);
    end.reset();
  };
  return (
    <>
      <Section title="This device">
        <ul role="list" aria-label="This device">
          {own.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
        {own.map(({ id, remember }) => remember !== null && <KeepSignedIn key={id} kept={remember} />)}
      </Section>
      <Section
        title="Other devices"
        lead={others.length === 0 ? "You are signed in nowhere else." : undefined}
        aside={others.length > 0 && <EndOthers count={others.length} />}
      >
        {others.length > 0 && (
          <ul role="list" aria-label="Other devices">
            {others.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={() => setEnding(session)} />
            ))}
          </ul>
        )}
      </Section>
      <ConfirmDialog
        title={`Sign out ${ending?.device.name ?? ""}?`}
        confirm="Sign out"
        open={ending !== null}
        busy={end.isPending}
        error={failureOf(end.error)}
        onClose={close}
        onConfirm={() => ending && end.mutate(ending.id, { onSuccess: close })}
      >
        Whoever uses it has to sign in again. Pages that are open there stop at once.
      </ConfirmDialog>
    </>
  );
}

function EndOthers({ count }: { count: number }) {
  const [asking, setAsking] = useState(false);
  const end = useEndOtherSessions();
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        Sign out everywhere else
      </Button>
      <ConfirmDialog
        title="Sign out everywhere else?"
        confirm="Sign out"
        danger
        open={asking}
        busy={end.isPending}
        error={failureOf(end.error)}
        onClose={() => {
          setAsking(false);
          end.reset();
        }}
        onConfirm={() => end.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        {count === 1 ? "The other device is" : `All ${count} other devices are`} signed out at once, apps with
        your password included. You stay signed in here. Tokens you made stay valid.
      </ConfirmDialog>
    </>
  );
}

function Rows() {
  return Array.from({ length: 3 }, (_, row) => (
    <div key={row} className="flex items-center gap-5 py-4">
      <Skeleton className="size-12 rounded-md" />
      <div className="space-y-2">
        <Skeleton className="h-6 w-44" />
        <Skeleton className="h-4 w-60" />
      </div>
    </div>
  ));
}
