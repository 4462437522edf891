/**
 * For whom of a household this browser watches. Kept per account in this browser: a preference, not a credential, since
 * the server checks whose a profile is. Every request carries it.
 */
const STORED_AS = "marquee.viewing-profiles";

interface Stored {
  /** Who was signed in last; requests go out before the server has said who is. */
  account: number | null;
  chosen: Record<string, number>;
}

const watchers = new Set<() => void>();
let stored = read();

export const viewingProfile = {
  /** The id of the profile, or null for the account's own. */
  get(): number | null {
    return stored.account === null ? null : (stored.chosen[stored.account] ?? null);
  },

  /** It is known who is signed in (null: nobody); every account has its own choice. */
  signedInAs(account: number | null): void {
    if (account !== stored.account) change({ ...stored, account });
  },

  /** Watch as this profile from now on; null for the account's own. */
  choose(profile: number | null): void {
    if (stored.account === null || profile === viewingProfile.get()) return;
    const { [stored.account]: _before, ...others } = stored.chosen;
    change({ ...stored, chosen: profile === null ? others : { ...others, [stored.account]: profile } });
  },

  /** The profile is no more, or was never ours. */
  forget(profile: number): void {
    if (viewingProfile.get() === profile) viewingProfile.choose(null);
  },

  /** Told whenever another profile counts than before. Returns the way to stop. */
  watch(watcher: () => void): () => void {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function change(next: Stored): void {
  const before = viewingProfile.get();
  stored = next;
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(next));
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
  if (viewingProfile.get() !== before) tell();
}

function tell(): void {
  for (const watcher of [...watchers]) watcher();
}

// Chosen in another tab of this browser.
window.addEventListener("storage", ({ key }) => {
  if (key !== STORED_AS && key !== null) return;
  const before = viewingProfile.get();
  stored = { ...read(), account: stored.account };
  if (viewingProfile.get() !== before) tell();
});

function read(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? "null");
    if (typeof value !== "object" || value === null) throw new TypeError();
    const { account, chosen } = value as Record<string, unknown>;
    const pairs = Object.entries((chosen ?? {}) as Record<string, unknown>);
    return {
      account: typeof account === "number" ? account : null,
      chosen: Object.fromEntries(
        pairs.filter((pair): pair is [string, number] => typeof pair[1] === "number"),
      ),
    };
  } catch {
    return { account: null, chosen: {} };
  }
}
