import type { Answer } from "./api/allauth";
import type { Person } from "./api/get-session";

export type Field = "login" | "username" | "email" | "password";

export interface Refusal {
  then: "refused";
  /** What concerns no single field. */
  form: string | null;
  /** A sentence for each field that has to change. */
  fields: Partial<Record<Field, string>>;
}

/** What became of signing in or up. */
export type Outcome =
  | { then: "signed-in"; person: Person }
  /** One more step, named as the server names it. */
  | { then: "pending"; step: string }
  | Refusal;

const LOCKED_FOR = 15 * 60;
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function refused(form: string | null, fields: Refusal["fields"] = {}): Refusal {
  return { then: "refused", form, fields };
}

/** "by 21:45", when waiting so many seconds from now. */
function byWhen(seconds: number, now: number): string {
  // Rounded up to the whole minute, so that the time we name is never too early.
  return `by ${clock.format(Math.ceil((now + seconds * 1_000) / 60_000) * 60_000)}`;
}

/** Wrong credentials are one sentence, so that nobody learns which accounts exist. */
export function refusalOfSignIn(answer: Answer, now = Date.now()): Refusal {
  const errors = answer.errors ?? [];
  const locked = errors.some(({ code }) => code === "too_many_login_attempts");
  if (locked || answer.status === 429) {
    const when = byWhen(answer.retryAfter ?? LOCKED_FOR, now);
    return refused(`Too many failed attempts. You can sign in again ${when}.`);
  }
  const wrong = errors.some(({ code }) => code === "invalid_login" || code.endsWith("_password_mismatch"));
  if (wrong) return refused("E-mail, username or password is incorrect.");
  return byField(answer, { email: "login", username: "login", password: "password" });
}

export function refusalOfSignUp(answer: Answer, now = Date.now()): Refusal {
  if (answer.status === 429) {
    const { retryAfter } = answer;
    const when = retryAfter ? `You can try again ${byWhen(retryAfter, now)}.` : "Try again in an hour.";
    return refused(`Too many new accounts from your network. ${when}`);
  }
  if (answer.status === 409) return refused("This username or e-mail address has just been taken.");
  if (answer.status === 403 && !answer.message) return refused("This site takes no new members right now.");
  return byField(answer, { email: "email", username: "username", password: "password" });
}

function byField(answer: Answer, names: Record<string, Field>): Refusal {
  const fields: Refusal["fields"] = {};
  const others: string[] = [];
  for (const { param, message } of answer.errors ?? []) {
    const field = param ? names[param] : undefined;
    if (!field) others.push(message);
    else fields[field] = [fields[field], message].filter(Boolean).join(" ");
  }
  const nothing = others.length === 0 && Object.keys(fields).length === 0;
  if (nothing) return refused(answer.message ?? "That did not work. Reload the page and try again.");
  return refused(others.join(" ") || null, fields);
}

/** No answer at all, or one nobody foresaw: what happened is in the error's own sentence. */
export function refusalFrom(error: Error): Refusal {
  return refused(error.message);
}

/** A step that this app cannot take with the person. */
export const stepText = refused("This account needs another step to sign in, which is not possible here.");
