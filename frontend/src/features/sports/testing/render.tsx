import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";
import { ViewerContext, type Viewer } from "@/ui/viewer";

/** Answers by path, without `/api` and the query; a function gets the query. */
export type Answers = Record<string, unknown>;

function problem(status: number): Response {
  return Response.json({ success: false, code: "NOT_FOUND", message: "There is no such thing." }, { status });
}

/** A server that knows these answers and nothing else. */
export function answering(answers: Answers) {
  return vi.spyOn(globalThis, "fetch").mockImplementation((input) => {
    const url = new URL(String(input), "http://marquee.test");
    const known = answers[url.pathname.replace(/^\/api/, "")];
    if (known === undefined) return Promise.resolve(problem(404));
    const body: unknown =
      typeof known === "function" ? (known as (query: URLSearchParams) => unknown)(url.searchParams) : known;
    return Promise.resolve(Response.json(body));
  });
}

export function page<T>(items: T[], total = items.length) {
  return {
    success: true,
    data: items,
    pagination: { page: 1, per_page: 50, total, pages: Math.ceil(total / 50) },
  };
}

export const one = <T,>(data: T) => ({ success: true, data });

/**
 * Show an element as a page at an address; the cache is given back so that a test can play the socket, and a way to
 * have somebody else look at it.
 */
export function show(element: ReactElement, { path = "/", at = "/" } = {}, viewer: Viewer = null) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    [
      { path, element },
      { path: "*", element: <p>Elsewhere</p> },
    ],
    { initialEntries: [at] },
  );
  const page = (who: Viewer) => (
    <QueryClientProvider client={cache}>
      <ViewerContext value={who}>
        <RouterProvider router={router} />
      </ViewerContext>
    </QueryClientProvider>
  );
  const { rerender } = render(page(viewer));
  return { cache, router, seenBy: (who: Viewer) => rerender(page(who)) };
}
