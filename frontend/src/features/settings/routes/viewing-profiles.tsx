import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Skeleton } from "@/ui/skeleton";
import { MOST_PROFILES, useDeleteProfile, useProfiles, type Profile } from "../api/profiles";
import { ProfileDialog } from "../components/profile-dialog";
import { Loaded, SettingsPage } from "../components/settings-page";
import { Figure } from "../figures/figure";
import { useViewingProfile } from "../hooks/use-viewing-profile";
import { languageName } from "../languages";
import { maturityLabel } from "../maturity";

export function Component() {
  const profiles = useProfiles();
  return (
    <SettingsPage
      title="Viewing profiles"
      lead="For everyone who watches with this account. Each has ratings, a history and recommendations of its own."
    >
      <Loaded what="Your viewing profiles" query={profiles} skeleton={<Rows />}>
        {(data) => <Profiles profiles={data} />}
      </Loaded>
    </SettingsPage>
  );
}

function Profiles({ profiles }: { profiles: Profile[] }) {
  // A profile to change, or null for a new one; undefined while there is nothing to do.
  const [edited, setEdited] = useState<Profile | null>();
  const [leaving, setLeaving] = useState<Profile | null>(null);
  const current = useViewingProfile(profiles);
  const remove = useDeleteProfile();
  const left = MOST_PROFILES - profiles.length;
  return (
    <>
      <ul role="list" aria-label="Viewing profiles">
        {profiles.map((profile) => (
          <li
            key={profile.id}
            className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line py-4 first:border-t-0 first:pt-0"
          >
            <Figure name={profile.avatar} className="size-18" />
            <div className="min-w-40 flex-1">
              <p className="display text-22 text-text-1">{profile.name}</p>
              <p className="text-14 text-text-3">
                {maturityLabel(profile.maturity)}
                {profile.language && ` · ${languageName(profile.language)}`}
                {profile.is_default && " · the account’s own"}
                {profile.id === current?.id && " · watching now"}
              </p>
            </div>
            <div className="flex gap-2">
              <Button aria-label={`Change ${profile.name}`} onClick={() => setEdited(profile)}>
                Change
              </Button>
              {!profile.is_default && (
                <Button
                  kind="plain"
                  aria-label={`Delete ${profile.name}`}
                  onClick={() => setLeaving(profile)}
                >
                  Delete
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-center gap-4 border-t border-line pt-5">
        {left > 0 && (
          <Button kind="primary" onClick={() => setEdited(null)}>
            <Plus size={18} strokeWidth={1.5} aria-hidden="true" />
            Add a profile
          </Button>
        )}
        <p className="text-14 text-text-3">
          {left > 0
            ? `Room for ${left} more. Switch between them in the account menu.`
            : `That is all ${MOST_PROFILES}. Delete one to make room for another.`}
        </p>
      </div>
      {edited !== undefined && (
        <ProfileDialog
          profile={edited}
          taken={profiles.filter(({ id }) => id !== edited?.id).map(({ avatar }) => avatar)}
          onClose={() => setEdited(undefined)}
        />
      )}
      <ConfirmDialog
        title={`Delete ${leaving?.name ?? ""}?`}
        confirm="Delete"
        danger
        open={leaving !== null}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => {
          setLeaving(null);
          remove.reset();
        }}
        onConfirm={() => leaving && remove.mutate(leaving.id, { onSuccess: () => setLeaving(null) })}
      >
        Its ratings, history and recommendations go with it. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}

function Rows() {
  return Array.from({ length: 3 }, (_, row) => (
    <div key={row} className="flex items-center gap-5 py-4">
      <Skeleton className="size-18 rounded-lg" />
      <div className="space-y-2">
        <Skeleton className="h-7 w-32" />
        <Skeleton className="h-4 w-48" />
      </div>
    </div>
  ));
}
