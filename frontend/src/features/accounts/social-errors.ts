export interface SocialError {
  title: string;
  text: string;
  /** Where to go from here besides back to signing in. */
  also?: { to: string; label: string };
}

const collision: SocialError = {
  title: "You have an account already",
  text: "Another account here uses the e-mail address that the service told us. Sign in with your password, then connect the service in Settings, Connections.",
  also: { to: "/reset-password", label: "Reset your password" },
};

const errors: Record<string, SocialError> = {
  account_exists: collision,
  email_collision: collision,
  email_taken: collision,
  cancelled: {
    title: "You stopped it",
    text: "Nothing was changed. Try again whenever you like, or sign in another way.",
  },
  denied: {
    title: "The service said no",
    text: "It did not let us know who you are. Allow it there, or sign in another way.",
  },
  too_many_sign_ups: {
    title: "Too many new accounts",
    text: "Too many were made from your network. Try again in an hour.",
  },
  signup_closed: {
    title: "No account yet",
    text: "Nobody here is connected to that account, and this site takes no new members right now.",
  },
  permission_denied: {
    title: "That account may not sign in",
    text: "Ask whoever runs this site, or sign in another way.",
  },
  account_inactive: {
    title: "This account is closed",
    text: "It was closed by you or by whoever runs this site.",
  },
  email_not_verified: {
    title: "That address is not confirmed",
    text: "Confirm your e-mail address at the service first, or sign in with your password.",
  },
};

const unknown: SocialError = {
  title: "Signing in did not work",
  text: "The other service gave an answer we could not use. Try again, or sign in another way.",
};

/** What a code in the address means. Whatever else somebody writes there is not shown. */
export function socialError(code: string | null): SocialError {
  return code && Object.hasOwn(errors, code) ? (errors[code] ?? unknown) : unknown;
}

const connectErrors: Record<string, string> = {
  connected_other: "That account is connected to another member already.",
  cancelled: "You stopped it. Nothing was changed.",
  denied: "The service did not let us know who you are.",
  reauthentication_required: "That took too long. Connect it again and prove first that it is you.",
};

/** Why connecting an account did not work; null when nothing is said. */
export function connectError(code: string | null): string | null {
  if (!code) return null;
  const known = Object.hasOwn(connectErrors, code) ? connectErrors[code] : undefined;
  return known ?? "Connecting did not work. Try again.";
}
