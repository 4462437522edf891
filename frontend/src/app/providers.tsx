import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { ApiError } from "@/contract/http";
import { viewingProfile } from "@/contract/viewing-profile";
import { ReauthenticationProvider } from "@/features/accounts/components/reauthentication-provider";
import { browserEnvironment } from "@/realtime/browser";
import { RealtimeClient } from "@/realtime/client";
import { askWhoWeAre, topicOptions, watchIdentity, watchViewingProfile } from "./identity";
import { cacheSink } from "./live";
import { RealtimeContext } from "./realtime-context";
import { bringTheme } from "./theme";
import { ViewerProvider } from "./viewer-provider";

const ATTEMPTS = 3;

function newCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What is live is pushed; this is for the rest, and for coming back to a page.
        staleTime: 30_000,
        // "Offline" says nothing about a server on this machine, and elsewhere an honest error beats a long wait.
        networkMode: "always",
        retry: (failures, error) => failures < ATTEMPTS && worthRetrying(error),
      },
    },
  });
}

/** The same question gets the same answer when the server understood it and said no. */
function worthRetrying(error: Error): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
}

export function Providers({ children }: { children: ReactNode }) {
  const [{ cache, client }] = useState(() => {
    const cache = newCache();
    const sink = { ...cacheSink(cache), sessionEnded: () => askWhoWeAre(cache) };
    // Topics of one viewing profile are not those of another, though they have the same names.
    const environment = browserEnvironment(() => String(viewingProfile.get() ?? "own"));
    return { cache, client: new RealtimeClient(environment, sink, topicOptions) };
  });
  useEffect(() => watchIdentity(cache, client), [cache, client]);
  useEffect(() => watchViewingProfile(cache, client), [cache, client]);
  useEffect(() => bringTheme(cache), [cache]);
  return (
    <QueryClientProvider client={cache}>
      <RealtimeContext value={client}>
        <ViewerProvider>
          <ReauthenticationProvider>{children}</ReauthenticationProvider>
        </ViewerProvider>
      </RealtimeContext>
    </QueryClientProvider>
  );
}
