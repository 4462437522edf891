import { vi } from "vitest";

interface Reply {
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

/** The accounts API with these answers, by "METHOD /path"; what was asked is given back. */
export function accountsServer(replies: Record<string, Reply>): Asked[] {
  document.cookie = "csrftoken=token-1";
  const asked: Asked[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const path = String(input).replace(ROOT, "");
    const method = init?.method ?? "GET";
    const csrf = new Headers(init?.headers).get("X-CSRFToken");
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : null;
    asked.push({ method, path, body, csrf });
    const reply = replies[`${method} ${path}`] ?? guest;
    return Promise.resolve(
      Response.json(reply.body ?? {}, { status: reply.status ?? 200, headers: reply.headers ?? {} }),
    );
  });
  return asked;
}
