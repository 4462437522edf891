/** The accounts API of the server (django-allauth, browser client): its own envelope, its own meaning of 401. */
import { csrfToken } from "@/contract/csrf";
import { ApiError, ask, writingHeaders } from "@/contract/http";
import { sentenceFor, waitSentence } from "../sentences";

const ROOT = "/_allauth/browser/v1";

/** What somebody can prove besides the password. */
export type FactorType = "totp" | "recovery_codes" | "webauthn";

/** A way on: "login", "verify_email", "mfa_authenticate", "provider_signup". */
export interface Flow {
  id: string;
  is_pending?: boolean;
  types?: FactorType[];
  provider?: { id: string; name: string };
}

export interface AllauthUser {
  id: number;
  username: string;
  email?: string;
  display: string;
  has_usable_password?: boolean;
}

export interface Identity {
  user?: AllauthUser;
  flows?: Flow[];
}

export interface AllauthError {
  param?: string;
  code: string;
  message: string;
}

interface Body<Data, Meta> {
  data?: Data;
  errors?: AllauthError[];
  meta?: Meta & { is_authenticated?: boolean };
  message?: string;
}

export interface Answer<Data = Identity, Meta = unknown> extends Body<Data, Meta> {
  status: number;
  /** Seconds the server asks us to wait, when it says so. */
  retryAfter: number | null;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Where a form of the page itself is sent, for leaving to another service. */
export const addressOf = (path: string) => ROOT + path;

/** Ask and return the answer, whatever it says. Raises ApiError when there is none, or the server is broken. */
export async function askAllauth<Data = Identity, Meta = unknown>(
  method: Method,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Data, Meta>> {
  if (method === "GET") {
    return read(await ask(ROOT + path, { headers: { Accept: "application/json", ...headers } }));
  }
  // A page that was kept by the browser may have outlived its cookie; this address sets it again.
  if (!csrfToken()) await ask(`${ROOT}/config`);
  const init = { method, headers: writingHeaders(), body: body === undefined ? null : JSON.stringify(body) };
  return read(await ask(ROOT + path, init));
}

async function read<Data, Meta>(response: Response): Promise<Answer<Data, Meta>> {
  const retryAfter = Number(response.headers.get("Retry-After")) || null;
  const body = (await response.json().catch(() => null)) as Body<Data, Meta> | null;
  if (response.status >= 500 || (body === null && response.status !== 429)) {
    throw new ApiError(response.status, "UNKNOWN", "Something went wrong on the server. Try again.");
  }
  return { ...body, status: response.status, retryAfter };
}

/**
 * Ask as somebody who is signed in. Raises ApiError for everything but success; its `fields` name what to change, and
 * its code is REAUTHENTICATION_REQUIRED where the server wants to know first that it is still the same person.
 */
export async function demand<Data, Meta = unknown>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer<Data, Meta>> {
  const answer = await askAllauth<Data, Meta>(method, path, body);
  if (answer.status >= 300) throw refusalOf(answer);
  return answer;
}

/** Why an answer is no success, in sentences. */
export function refusalOf({ status, errors = [], meta, message, retryAfter }: Answer<unknown>): ApiError {
  if (status === 401 && meta?.is_authenticated)
    return new ApiError(status, "REAUTHENTICATION_REQUIRED", "Prove that it is you, then try again.");
  if (status === 401)
    return new ApiError(status, "SIGNED_OUT", "You were signed out meanwhile. Sign in and try again.");
  if (status === 429) return new ApiError(status, "RATE_LIMITED", waitSentence(retryAfter));
  const said = errors.map((error) => ({ ...error, message: sentenceFor(error) }));
  const fields = said.flatMap(({ param, code, message }) => (param ? [{ field: param, code, message }] : []));
  const others = said.filter(({ param }) => !param).map(({ message }) => message);
  const whole = others.join(" ") || message || "That did not work. Reload the page and try again.";
  return new ApiError(status, errors[0]?.code ?? "UNKNOWN", whole, fields);
}

/** The step that is left before the person is signed in, if any. */
export function pendingFlow({ data }: Answer): Flow | undefined {
  return data?.flows?.find(({ is_pending }) => is_pending);
}
