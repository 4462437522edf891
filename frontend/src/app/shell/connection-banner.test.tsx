import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RealtimeClient } from "@/realtime/client";
import { FakeServer } from "@/realtime/fake-server";
import { RealtimeContext } from "../realtime-context";
import { ConnectionBanner } from "./connection-banner";

let server: FakeServer;
let client: RealtimeClient;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  const nothing = () => undefined;
  client = new RealtimeClient(server, { snapshot: nothing, event: nothing, signal: nothing });
  render(
    <RealtimeContext value={client}>
      <ConnectionBanner />
    </RealtimeContext>,
  );
  act(() => {
    client.subscribe("scores");
    server.pump();
  });
  wait(5_000);
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const banner = () => screen.getByRole("status");

describe("the banner", () => {
  it("is silent while all is well, and about a short hiccup", () => {
    expect(banner()).toBeEmptyDOMElement();
    act(() => server.socket?.end(1006));
    wait(1_000);
    act(() => server.pump());
    wait(5_000);
    expect(banner()).toBeEmptyDOMElement();
  });

  it("says that what is shown may be old, then that it no longer is, then nothing", () => {
    act(() => server.network(false));
    wait(0);
    expect(banner()).toHaveTextContent("You are offline. Showing what was last known.");

    act(() => {
      server.network(true);
      server.pump();
    });
    wait(0);
    expect(banner()).toHaveTextContent("Back. Caught up.");

    wait(4_000);
    expect(banner()).toBeEmptyDOMElement();
  });

  it("counts down to the next try, and tries at once when asked", () => {
    act(() => server.socket?.end(1012));
    wait(2_500);
    expect(banner()).toHaveTextContent("No live connection. Trying again in 3 s.");

    fireEvent.click(screen.getByRole("button", { name: "Try now" }));
    expect(banner()).toHaveTextContent("Trying now.");
    act(() => server.pump());
    wait(0);
    expect(banner()).toHaveTextContent("Back. Caught up.");
  });

  it.each([1009, 4400, 4403])("says that nothing comes any more after %i, and tries when asked", (code) => {
    act(() => server.socket?.end(code));
    wait(600_000);
    expect(banner()).toHaveTextContent(
      "Live updates have stopped. What you see no longer changes by itself.",
    );
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();

    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    act(() => server.pump());
    wait(0);
    expect(banner()).toHaveTextContent("Back. Caught up.");
  });
});
