import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RealtimeClient } from "@/realtime/client";
import { FakeServer } from "@/realtime/fake-server";
import { ViewerContext, type Viewer } from "@/ui/viewer";
import { RealtimeContext } from "../realtime-context";
import { Home } from "./home";

const film = (id: number) => ({
  ...{ id, title: `Known ${id}`, release_year: 1990, poster_url: "", genres: [{ id: 1, name: "Crime" }] },
  ...{ rating: { average: 4.25, count: 1_204 }, mine: null },
});
const answers: Record<string, unknown> = {
  "/movies": [film(1), film(2)],
  "/sports/matches": [],
  "/sports/home": { live: [], next: [], recent: [], days: [], competitions: [] },
  "/recommendations/for-you": { generation: 1, rails: [] },
};

let server: FakeServer;
let client: RealtimeClient;

beforeEach(() => {
  sessionStorage.clear();
  server = new FakeServer();
  const nothing = () => undefined;
  client = new RealtimeClient(server, { snapshot: nothing, event: nothing, signal: nothing });
  vi.spyOn(globalThis, "fetch").mockImplementation((input) => {
    const path = String(input)
      .replace(/^\/api/, "")
      .replace(/\?.*/, "");
    const data = answers[path];
    return Promise.resolve(
      data ? Response.json({ success: true, data }) : Response.json({}, { status: 404 }),
    );
  });
});

afterEach(() => client.close());

function open(viewer: Viewer) {
  const router = createMemoryRouter([
    { path: "/", element: <Home /> },
    { path: "*", element: <p>Elsewhere</p> },
  ]);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RealtimeContext value={client}>
        <ViewerContext value={viewer}>
          <RouterProvider router={router} />
        </ViewerContext>
      </RealtimeContext>
    </QueryClientProvider>,
  );
  server.pump();
  return router;
}

const topics = () => server.received.flatMap((frame) => ("topic" in frame ? [frame.topic] : []));

describe("home", () => {
  it("invites a guest to rate, and keeps the stars for after signing up", async () => {
    const router = open(null);
    const stars = await screen.findByRole("radiogroup", { name: "Rate Known 2" });
    await userEvent.click(within(stars).getByRole("radio", { name: "4½ stars" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/sign-up"));
    expect(sessionStorage.getItem("marquee.pending-rating")).toBe('{"movie":2,"rating":4.5}');
    expect(topics()).not.toContain("recommendations");
  });

  it("listens to what is recommended once somebody is signed in", async () => {
    open({ id: 3, username: "iris", name: "Iris" });
    expect(await screen.findByRole("heading", { name: "Rate a few films you know" })).toBeVisible();
    expect(topics()).toContain("recommendations");
    expect(screen.queryByRole("heading", { name: /^Rate five films/ })).toBeNull();
  });

  it("promises nothing while it is not known who looks", () => {
    open(undefined);
    expect(screen.getByRole("status", { name: "Loading your films" })).toBeInTheDocument();
    expect(topics()).not.toContain("recommendations");
  });

  it("says which films are rated most", async () => {
    open(null);
    const rows = await screen.findAllByRole("link", { name: /Known 1.*4\.3/ });
    expect(rows[0]).toHaveTextContent("1Known 11990 · Crime4.31,204");
  });
});
