import { vi } from "vitest";

export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Asked {
  method: string;
  path: string;
  body: unknown;
  csrf: string | null;
}

export const iris = { id: 3, username: "iris", email: "iris@example.org", display: "Iris Moreau" };

export const guest: Reply = {
  status: 401,
  body: { status: 401, data: { flows: [{ id: "login" }] }, meta: { is_authenticated: false } },
};

export const signedIn = (user: unknown = iris): Reply => ({
  body: { status: 200, data: { user }, meta: { is_authenticated: true } },
});

export const wrong = (...errors: { param?: string; code: string; message: string }[]): Reply => ({
  status: 400,
  body: { status: 400, errors },
});

const ROOT = "/_allauth/browser/v1";

/** Signed in, but for this the server wants to know that it is still the same person. */
export const proofWanted: Reply = {
  status: 401,
  body: { status: 401, data: { flows: [{ id: "reauthenticate" }] }, meta: { is_authenticated: true } },
};

/** Signing in has a step left. */
export const stepLeft = (id: string, more: object = {}): Reply => ({
  status: 401,
  body: { status: 401, data: { flows: [{ id: "login" }, { id, is_pending: true, ...more }] } },
});

export const ok = (data: unknown, meta: object = {}): Reply => ({ body: { status: 200, data, meta } });

/** An answer of our own API. */
export const api = (data: unknown): Reply => ({ body: { success: true, data } });

/**
 * The accounts API with these answers, by "METHOD /path", and our own by "METHOD /api/path"; what was asked is given
 * back. Of several answers each is given once, the last from then on.
 */
export function accountsServer(replies: Record<string, Reply | Reply[]>): Asked[] {
  document.cookie = "csrftoken=token-1";
  const given = new Map<string, number>();
  const asked: Asked[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const path = String(input).replace(ROOT, "");
    const method = init?.method ?? "GET";
    const csrf = new Headers(init?.headers).get("X-CSRFToken");
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : null;
    asked.push({ method, path, body, csrf });
    const about = `${method} ${path}`;
    const found = replies[about] ?? guest;
    const count = given.get(about) ?? 0;
    given.set(about, count + 1);
    const reply = Array.isArray(found) ? (found[Math.min(count, found.length - 1)] ?? guest) : found;
    return Promise.resolve(
      Response.json(reply.body ?? {}, { status: reply.status ?? 200, headers: reply.headers ?? {} }),
    );
  });
  return asked;
}
