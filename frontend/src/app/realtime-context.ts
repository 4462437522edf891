import { createContext, use, useEffect, useSyncExternalStore } from "react";
import { useMatches } from "react-router";
import type { RealtimeClient, Status } from "@/realtime/client";

export const RealtimeContext = createContext<RealtimeClient | null>(null);

function useClient(): RealtimeClient {
  const client = use(RealtimeContext);
  if (!client) throw new Error("RealtimeContext is missing above this component.");
  return client;
}

/** How the connection is. */
export function useLiveStatus(): { status: Status; retryNow: () => void } {
  const client = useClient();
  const status = useSyncExternalStore(client.status.watch, client.status.get);
  return { status, retryNow: () => client.retryNow() };
}

/** Hold these topics while the component is on screen. */
export function useTopics(topics: readonly string[]): void {
  const client = useClient();
  const names = topics.join(" ");
  useEffect(() => {
    const held = names
      .split(" ")
      .filter(Boolean)
      .map((name) => client.subscribe(name));
    return () => held.forEach((leave) => leave());
  }, [client, names]);
}

/** What a route may say about itself: the topics that keep its page right. */
export interface RouteHandle {
  topics?: (params: Record<string, string | undefined>) => string[];
}

/** Hold the topics of the page that is open. */
export function useRouteTopics(): void {
  const topics = useMatches().flatMap(
    ({ handle, params }) => (handle as RouteHandle | undefined)?.topics?.(params) ?? [],
  );
  useTopics(topics);
}
