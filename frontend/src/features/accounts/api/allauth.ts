/** The accounts API of the server (django-allauth, browser client): its own envelope, its own meaning of 401. */
import { csrfToken } from "@/contract/csrf";
import { ApiError, ask, writingHeaders } from "@/contract/http";

const ROOT = "/_allauth/browser/v1";

interface Body {
  data?: { user?: AllauthUser; flows?: { id: string; is_pending?: boolean }[] };
  errors?: { param?: string; code: string; message: string }[];
  meta?: { is_authenticated?: boolean };
  message?: string;
}

export interface AllauthUser {
  id: number;
  username: string;
  email: string;
  display: string;
}

export interface Answer extends Body {
  status: number;
  /** Seconds the server asks us to wait, when it says so. */
  retryAfter: number | null;
}

/** Ask and return the answer, whatever it says. Raises ApiError when there is none, or the server is broken. */
export async function askAllauth(method: "GET" | "POST" | "DELETE", path: string, body?: unknown) {
  if (method === "GET") return read(await ask(ROOT + path, { headers: { Accept: "application/json" } }));
  // A page that was kept by the browser may have outlived its cookie; this address sets it again.
  if (!csrfToken()) await ask(`${ROOT}/config`);
  const init = { method, headers: writingHeaders(), body: body === undefined ? null : JSON.stringify(body) };
  return read(await ask(ROOT + path, init));
}

async function read(response: Response): Promise<Answer> {
  const retryAfter = Number(response.headers.get("Retry-After")) || null;
  const body = (await response.json().catch(() => null)) as Body | null;
  if (response.status >= 500 || (body === null && response.status !== 429)) {
    throw new ApiError(response.status, "UNKNOWN", "Something went wrong on the server. Try again.");
  }
  return { ...body, status: response.status, retryAfter };
}

/** Whether a step is left before the person is signed in: "verify_email", "mfa_authenticate". */
export function pendingStep({ data }: Answer): string | undefined {
  return data?.flows?.find(({ is_pending }) => is_pending)?.id;
}
