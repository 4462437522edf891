import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { ReauthenticationProvider } from "../components/reauthentication-provider";

/** Show an element at an address; every other address says where one has come to. pattern: for what the path holds. */
export function show(element: ReactElement, at = "/", pattern = at.split("?")[0] ?? "/") {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const elsewhere = { path: "*", Component: () => <p>Elsewhere</p> };
  const router = createMemoryRouter([{ path: pattern, element }, elsewhere], { initialEntries: [at] });
  render(
    <QueryClientProvider client={cache}>
      <ReauthenticationProvider>
        <RouterProvider router={router} />
      </ReauthenticationProvider>
    </QueryClientProvider>,
  );
  const address = () => router.state.location.pathname + router.state.location.search;
  return { cache, address };
}
