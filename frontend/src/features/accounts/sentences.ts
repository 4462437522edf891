/** What the accounts API says no with, in our words. */

const sentences: Record<string, string> = {
  add_email_blocked: "Turn the second step off before you add another address.",
  cannot_delete_authenticator: "Your role needs a second step, so the last one cannot be removed.",
  cannot_remove_primary_email:
    "This is the address we write to. Make another one the main address, then remove it.",
  connected_other: "That account is connected to another member already.",
  disconnect_last: "This is your only way in. Connect another account or set a password first.",
  duplicate_email: "This address is on your list already.",
  email_taken: "Another account uses this address.",
  enter_current_password: "This is not your current password.",
  incorrect_code: "This code is not right. Take the newest one and try again.",
  incorrect_password: "This is not your password.",
  invalid_or_expired_key: "This link was used already, or it is too old.",
  invalid_password_reset: "This link was used already, or it is too old.",
  no_password: "This is your only way in. Set a password first, then disconnect it.",
  no_verified_email: "Confirm your e-mail address first, so that you can get back in without this account.",
  same_as_current: "The new one has to differ from the current one.",
  too_many_login_attempts: "Too many failed attempts. Try again later, or reset your password.",
  unverified_email: "Confirm your e-mail address first, so that nobody can lock you out.",
  unverified_primary_email: "Confirm this address first.",
  username_blacklisted: "This name is kept for the site itself.",
  username_taken: "This username is taken.",
};

/** The server has these codes for many a field, and its own spelling. */
const sentencesOfFields: Record<string, string> = {
  "email invalid": "Enter a valid e-mail address.",
};

interface Said {
  code: string;
  message: string;
  /** The field that it is about. */
  param?: string | undefined;
}

/** Our sentence for an error; what we have no words for, the server has said well enough. */
export const sentenceFor = ({ code, message, param }: Said) =>
  sentencesOfFields[`${param} ${code}`] ?? sentences[code] ?? message;

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "at 21:45", when waiting so many seconds from now; rounded up, so that the time we name is never too early. */
export function atWhen(seconds: number, now = Date.now()): string {
  return `at ${clock.format(Math.ceil((now + seconds * 1_000) / 60_000) * 60_000)}`;
}

/** For an answer that says that there was too much of something. retryAfter: seconds, where the server says. */
export function waitSentence(retryAfter: number | null): string {
  return `That was too often. ${retryAfter ? `Try again ${atWhen(retryAfter)}.` : "Wait a few minutes, then try again."}`;
}
