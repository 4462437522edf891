import { ApiError } from "@/contract/http";
import { ReauthenticationCancelled } from "@/ui/reauthentication";
import { pendingFlow, type Answer, type Flow } from "./api/allauth";
import { signedIn, type Person } from "./api/get-session";
import { atWhen, sentenceFor } from "./sentences";
import { CeremonyCancelled } from "./webauthn";

const fieldNames = [
  "login",
  "username",
  "email",
  "password",
  "code",
  "name",
  "current_password",
  "new_password",
] as const;

export type Field = (typeof fieldNames)[number];

export interface Refusal {
  then: "refused";
  /** What concerns no single field. */
  form: string | null;
  /** A sentence for each field that has to change. */
  fields: Partial<Record<Field, string>>;
  /** Too many failures: a new password opens the account at once. */
  locked?: boolean;
}

/** What became of signing in or up. */
export type Outcome =
  | { then: "signed-in"; person: Person }
  /** One more step, named as the server names it. */
  | { then: "pending"; flow: Flow }
  | Refusal;

const LOCKED_FOR = 15 * 60;

export function refused(form: string | null, fields: Refusal["fields"] = {}): Refusal {
  return { then: "refused", form, fields };
}

/** The sentence for each field that has to change before the server is asked; null when all is well. */
export function missing(fields: Partial<Record<Field, string | false | undefined>>): Refusal | null {
  const wrong = Object.entries(fields).filter(([, sentence]) => sentence);
  return wrong.length > 0 ? refused(null, Object.fromEntries(wrong)) : null;
}

/** What an answer to signing in or up comes to, by whichever way; `refuse` finds the words for a no. */
export function outcomeOf(answer: Answer, refuse: (answer: Answer) => Refusal): Outcome {
  const person = signedIn(answer);
  if (person) return { then: "signed-in", person };
  const flow = answer.status === 401 ? pendingFlow(answer) : undefined;
  return flow ? { then: "pending", flow } : refuse(answer);
}

/** Wrong credentials are one sentence, so that nobody learns which accounts exist. */
export function refusalOfSignIn(answer: Answer, now = Date.now()): Refusal {
  const errors = answer.errors ?? [];
  const locked = errors.some(({ code }) => code === "too_many_login_attempts");
  if (locked || answer.status === 429) {
    const when = atWhen(answer.retryAfter ?? LOCKED_FOR, now);
    return { ...refused(`Too many failed attempts. You can sign in again ${when}.`), locked: true };
  }
  const wrong = errors.some(({ code }) => code === "invalid_login" || code.endsWith("_password_mismatch"));
  if (wrong) return refused("E-mail, username or password is incorrect.");
  return byField(answer, { email: "login", username: "login", password: "password" });
}

export function refusalOfSignUp(answer: Answer, now = Date.now()): Refusal {
  if (answer.status === 429) {
    const { retryAfter } = answer;
    const when = retryAfter ? `You can try again ${atWhen(retryAfter, now)}.` : "Try again in an hour.";
    return refused(`Too many new accounts from your network. ${when}`);
  }
  if (answer.status === 409) return refused("This username or e-mail address has just been taken.");
  if (answer.status === 403 && !answer.message) return refused("This site takes no new members right now.");
  return byField(answer, { email: "email", username: "username", password: "password" });
}

/** For the second step: the code, or the passkey, was not right. */
export function refusalOfSecondFactor(answer: Answer, now = Date.now()): Refusal {
  if (answer.status === 401) return refused("This sign-in has taken too long. Start over.");
  if (answer.status === 429)
    return refused(`Too many wrong codes. You can try again ${atWhen(answer.retryAfter ?? 300, now)}.`);
  return byField(answer, { code: "code" });
}

export function byField(answer: Answer, names: Record<string, Field>): Refusal {
  const fields: Refusal["fields"] = {};
  const others: string[] = [];
  for (const error of answer.errors ?? []) {
    const field = error.param ? names[error.param] : undefined;
    const sentence = sentenceFor(error);
    if (!field) others.push(sentence);
    else fields[field] = [fields[field], sentence].filter(Boolean).join(" ");
  }
  const nothing = others.length === 0 && Object.keys(fields).length === 0;
  if (nothing) return refused(answer.message ?? "That did not work. Reload the page and try again.");
  return refused(others.join(" ") || null, fields);
}

/** An error as what to say where: beside the fields it names, else on top. Null for what the person stopped. */
export function refusalFrom(error: Error | null): Refusal | null {
  if (!error || error instanceof CeremonyCancelled || error instanceof ReauthenticationCancelled) return null;
  const named = error instanceof ApiError ? error.fields : [];
  if (named.length === 0) return refused(error.message);
  const here = named.filter(({ field }) => isField(field));
  const others = named.filter(({ field }) => !isField(field)).map(({ message }) => message);
  const fields = Object.fromEntries(here.map(({ field, message }) => [field, message]));
  return refused(others.join(" ") || null, fields);
}

const isField = (name: string): name is Field => fieldNames.some((field) => field === name);

/** A step that this app cannot take with the person. */
export const stepText = refused("This account needs another step to sign in, which is not possible here.");
