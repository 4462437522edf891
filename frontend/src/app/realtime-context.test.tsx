import { act, render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RealtimeClient } from "@/realtime/client";
import { FakeServer } from "@/realtime/fake-server";
import {
  RealtimeContext,
  useLiveStatus,
  useRouteTopics,
  useTopics,
  type RouteHandle,
} from "./realtime-context";

let server: FakeServer;
let client: RealtimeClient;
const nothing = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  client = new RealtimeClient(server, { snapshot: nothing, event: nothing, signal: nothing });
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

const asked = () => server.received.map((frame) => `${frame.op} ${"topic" in frame ? frame.topic : ""}`);

function pass(milliseconds: number) {
  act(() => {
    server.pump();
    vi.advanceTimersByTime(milliseconds);
    server.pump();
  });
}

function Follows({ topics }: { topics: readonly string[] }) {
  useTopics(topics);
  return useLiveStatus().status.state;
}

const following = (...topics: string[]) => (
  <RealtimeContext value={client}>
    <Follows topics={topics} />
  </RealtimeContext>
);

it("a component's topics are held while it is on screen, and its status is the client's", () => {
  const { rerender, unmount, container } = render(following("scores", "match:7"));
  expect(container).toHaveTextContent("connecting");
  pass(0);
  expect(container).toHaveTextContent("live");

  // The same names in another list are nothing new.
  rerender(following("scores", "match:7"));
  rerender(following("scores", "match:8"));
  pass(6_000);
  unmount();
  pass(6_000);
  expect(asked()).toEqual([
    "subscribe scores",
    "subscribe match:7",
    "subscribe match:8",
    "unsubscribe match:7",
    "unsubscribe scores",
    "unsubscribe match:8",
  ]);
  expect(client.status.get().state).toBe("idle");
});

it("a page's topics are those of its route, with what stands in its address", async () => {
  function Page() {
    useRouteTopics();
    return <p>A page</p>;
  }
  const handle: RouteHandle = { topics: ({ match }) => [`match:${match}`] };
  const router = createMemoryRouter([{ path: "/matches/:match", element: <Page />, handle }], {
    initialEntries: ["/matches/7"],
  });
  render(
    <RealtimeContext value={client}>
      <RouterProvider router={router} />
    </RealtimeContext>,
  );
  expect(screen.getByText("A page")).toBeVisible();
  pass(0);
  await act(() => router.navigate("/matches/8"));
  pass(6_000);
  expect(asked()).toEqual(["subscribe match:7", "subscribe match:8", "unsubscribe match:7"]);
});

it("says so when the context is missing", () => {
  vi.spyOn(console, "error").mockImplementation(nothing);
  expect(() => render(<Follows topics={[]} />)).toThrow("RealtimeContext is missing above this component.");
});
