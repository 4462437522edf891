import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";
import { ViewerContext, type Viewer } from "@/ui/viewer";

type Answer = Response | object;

/** What a server knows, by method and path without `/api`: "GET /movies". A function gets query and body. */
export type Answers = Record<string, Answer | ((query: URLSearchParams, body: unknown) => Answer)>;

/** A server that knows these answers and nothing else. Returns what it was asked: "PUT /movies/7/rating". */
export function answering(answers: Answers): string[] {
  const asked: string[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const url = new URL(String(input), "http://marquee.test");
    const line = `${init?.method ?? "GET"} ${url.pathname.replace(/^\/api/, "")}`;
    asked.push(line);
    const known = answers[line] ?? refusal(404, "There is no such thing.");
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
    const answer: Answer =
      typeof known === "function"
        ? (known as (q: URLSearchParams, b: unknown) => Answer)(url.searchParams, body)
        : known;
    return Promise.resolve(answer instanceof Response ? answer.clone() : Response.json(answer));
  });
  return asked;
}

export function refusal(status: number, message: string, code = "REFUSED"): Response {
  return Response.json({ success: false, code, message }, { status });
}

export const one = <T,>(data: T) => ({ success: true, data });

export function pageOf<T>(items: T[], { total = items.length, page = 1, per_page = 20 } = {}) {
  return {
    success: true,
    data: items,
    pagination: { page, per_page, total, pages: Math.max(1, Math.ceil(total / per_page)) },
  };
}

export const ana: Viewer = { id: 1, username: "ana", name: "Ana Moreau" };

interface Show {
  path?: string;
  at?: string;
  viewer?: Viewer;
}

/** Show an element as a page at an address; the cache is given back so that a test can play the socket. */
export function show(element: ReactElement, { path = "/", at = "/", viewer = null }: Show = {}) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    [
      { path, element },
      { path: "*", element: <p>Elsewhere</p> },
    ],
    { initialEntries: [at] },
  );
  render(
    <QueryClientProvider client={cache}>
      <ViewerContext value={viewer}>
        <RouterProvider router={router} />
      </ViewerContext>
    </QueryClientProvider>,
  );
  return { cache, router };
}
