import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { RelativeTime } from "@/ui/relative-time";
import { Section } from "@/ui/section";
import { SkeletonRows } from "@/ui/skeleton";
import { useApps, useRevokeApp, type App } from "../api/apps";
import { OwnClients } from "../components/own-clients";
import { Loaded, SettingsPage } from "../components/settings-page";
import { dayText } from "../dates";
import { scopesSentence } from "../scopes";

export function Component() {
  const apps = useApps();
  return (
    <SettingsPage title="Apps" lead="Televisions, players and other people’s apps that may act for you.">
      <Section title="Let in by you">
        <Loaded
          what="Your apps"
          query={apps}
          skeleton={<SkeletonRows rows={2} height="h-20" label="Loading your apps" />}
        >
          {(data) => <Apps apps={data} />}
        </Loaded>
      </Section>
      <OwnClients />
    </SettingsPage>
  );
}

function Apps({ apps }: { apps: App[] }) {
  const [ending, setEnding] = useState<App | null>(null);
  const revoke = useRevokeApp();
  const close = () => {
    setEnding(null);
    revoke.reset();
  };
  if (apps.length === 0) {
    return (
      <p className="max-w-[60ch] text-text-3">
        None yet. When an app asks to act for you, you say here or there what becomes of it.
      </p>
    );
  }
  return (
    <>
      <ul role="list" aria-label="Apps">
        {apps.map((app) => (
          <li
            key={app.id}
            className="flex flex-wrap items-start gap-x-5 gap-y-2 border-t border-line py-4 first:border-t-0 first:pt-0"
          >
            <div className="min-w-48 flex-1">
              <p className="text-16 font-semibold text-text-1">{app.name}</p>
              <p className="text-14 text-text-2">{scopesSentence(app.scopes)}.</p>
              <p className="text-14 text-text-3">
                Let in on {dayText(app.authorized_at)} ·{" "}
                {app.last_used_at ? (
                  <>
                    last used <RelativeTime at={app.last_used_at} />
                  </>
                ) : (
                  "never used"
                )}
                {app.website && (
                  <>
                    {" · "}
                    <a href={app.website} rel="noreferrer nofollow" target="_blank" className="link">
                      its page
                    </a>
                  </>
                )}
              </p>
            </div>
            <Button aria-label={`Shut out ${app.name}`} onClick={() => setEnding(app)}>
              Shut out
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={`Shut out ${ending?.name ?? ""}?`}
        confirm="Shut out"
        danger
        open={ending !== null}
        busy={revoke.isPending}
        error={revoke.error}
        onClose={close}
        onConfirm={() => ending && revoke.mutate(ending.id, { onSuccess: close })}
      >
        It can no longer act for you, from this moment. You can let it in again.
      </ConfirmDialog>
    </>
  );
}
