import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";

/** Show an element at an address; every other address says where one has come to. */
export function show(element: ReactElement, at = "/") {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const [path] = at.split("?");
  const elsewhere = { path: "*", Component: () => <p>Elsewhere</p> };
  const router = createMemoryRouter([{ path: path ?? "/", element }, elsewhere], { initialEntries: [at] });
  render(
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  const address = () => router.state.location.pathname + router.state.location.search;
  return { cache, address };
}
