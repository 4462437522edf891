/** The one place that speaks HTTP: same origin, session cookie, our envelope and our problem documents. */
import { csrfToken } from "./csrf";
import { viewingProfile } from "./viewing-profile";

export interface Pagination {
  page: number;
  per_page: number;
  total: number;
  pages: number;
  /** Of what only grows at its beginning: where the page after this one begins, null when there is none. */
  next_cursor?: string | null;
}

export interface Page<T> {
  items: T[];
  pagination: Pagination;
}

interface Envelope<T> {
  data: T;
  pagination?: Pagination;
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** What the server said no to, or that it could not be reached (`status` 0, code `UNREACHABLE`). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export type Query = Record<string, string | number | undefined>;

/**
 * Ask the server anything, as the viewing profile that was chosen. Raises ApiError when it cannot be reached; every
 * answer counts as one.
 */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const profile = address.startsWith("/api/") ? viewingProfile.get() : null;
  if (profile === null) return reach(address, init);
  const headers = new Headers(init.headers);
  headers.set("X-Profile", String(profile));
  const response = await reach(address, { ...init, headers });
  if (!(await refusesProfile(response))) return response;
  // Deleted on another device: the account's own profile it is, now and from now on.
  viewingProfile.forget(profile);
  return reach(address, init);
}

async function refusesProfile(response: Response): Promise<boolean> {
  if (response.status !== 400) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { errors?: FieldError[] } | null;
  return body?.errors?.some(({ field }) => field === "X-Profile") ?? false;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: "same-origin", ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError(
      0,
      "UNREACHABLE",
      "The server cannot be reached. Check your connection and try again.",
    );
  }
}

async function request<T>(path: string, query: Query, signal?: AbortSignal): Promise<Envelope<T>> {
  const headers = { Accept: "application/json" };
  const response = await ask(address(path, query), { headers, signal: signal ?? null });
  if (!response.ok) throw await problem(response);
  return (await response.json()) as Envelope<T>;
}

/** Headers of a request that changes something. */
export function writingHeaders(): Record<string, string> {
  return { Accept: "application/json", "Content-Type": "application/json", "X-CSRFToken": csrfToken() };
}

/**
 * Change something. Returns what the answer holds, or null when it has no body. Raises ApiError.
 *
 * keepalive: let the request outlive the page that sent it.
 */
export async function send<T>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  { keepalive = false } = {},
): Promise<T | null> {
  const response = await ask(address(path, {}), {
    method,
    headers: writingHeaders(),
    body: body === undefined ? null : JSON.stringify(body),
    keepalive,
  });
  if (!response.ok) throw await problem(response);
  return response.status === 204 ? null : ((await response.json()) as Envelope<T>).data;
}

/** Read one thing. Raises ApiError. */
export async function getOne<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await request<T>(path, query, signal)).data;
}

/** Read one page of a list. Raises ApiError. */
export async function getPage<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Page<T>> {
  const { data, pagination } = await request<T[]>(path, query, signal);
  const whole = { page: 1, per_page: data.length, total: data.length, pages: 1 };
  return { items: data, pagination: pagination ?? whole };
}

function address(path: string, query: Query): string {
  const values = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(values).toString();
  return search ? `/api${path}?${search}` : `/api${path}`;
}

/** The error that a refusal stands for. */
export async function problem(response: Response): Promise<ApiError> {
  try {
    const body = (await response.json()) as { code?: string; message?: string; errors?: FieldError[] };
    return new ApiError(
      response.status,
      body.code ?? "UNKNOWN",
      body.message || "Something went wrong on the server. Try again.",
      body.errors ?? [],
    );
  } catch {
    return new ApiError(
      response.status,
      "UNKNOWN",
      "The server gave an answer we could not read. Try again.",
    );
  }
}
