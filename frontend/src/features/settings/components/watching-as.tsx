import { Check } from "lucide-react";
import { useProfiles } from "../api/profiles";
import { Figure } from "../figures/figure";
import { useViewingProfile, watchAs } from "../hooks/use-viewing-profile";

/** In the account menu: for whom of the household this browser watches. Nothing while there is only one. */
export function WatchingAs() {
  const profiles = useProfiles().data;
  const current = useViewingProfile(profiles);
  if (!profiles || profiles.length < 2) return null;
  return (
    <div role="radiogroup" aria-label="Watching as" className="border-t border-line py-1.5">
      <p className="px-4 pt-1.5 pb-1 text-12 text-text-3" aria-hidden="true">
        Watching as
      </p>
      {profiles.map((profile) => {
        const chosen = profile.id === current?.id;
        return (
          <button
            key={profile.id}
            type="button"
            role="radio"
            aria-checked={chosen}
            className="flex min-h-11 w-full items-center gap-3 px-4 text-left text-14 text-text-1 hover:bg-surface-3 focus-visible:-outline-offset-2 aria-checked:font-semibold"
            onClick={() => watchAs(profile)}
          >
            <Figure name={profile.avatar} className="size-8" />
            <span className="min-w-0 flex-1 truncate">{profile.name}</span>
            {chosen && <Check size={18} strokeWidth={2} aria-hidden="true" />}
          </button>
        );
      })}
    </div>
  );
}
