/** Pages of the browser app, with something in the places of what an address names. */
export const APP = [
  "/",
  "/films",
  "/films/1",
  "/search?q=moon",
  "/scores",
  "/matches/1",
  "/teams/1",
  "/players/1",
  "/members/demo",
  "/developers",
  "/goodbye",
  "/nowhere",
];

/** What only who is signed out gets to see. */
export const WAYS_IN = [
  "/sign-in",
  "/sign-in/failed",
  "/sign-up",
  "/reset-password",
  "/reset-password/no-such-key",
  "/verify-email/no-such-key",
];

/** Steps on the way in: opened out of turn they lead back to its beginning, or on. */
export const STEPS_IN = [
  "/sign-in/second-factor",
  "/sign-in/confirm?next=/identity/o/authorize",
  "/sign-in/arrived",
  "/sign-up/complete",
];

/** What only who is signed in gets to see. */
export const SIGNED_IN = [
  "/notifications",
  "/feed",
  ...[
    "profile",
    "viewing-profiles",
    "preferences",
    "privacy",
    "security",
    "devices",
    "tokens",
    "apps",
    "webhooks",
    "connections",
    "data",
  ].map((name) => `/settings/${name}`),
  "/sign-in/confirm?next=/identity/o/device",
];
