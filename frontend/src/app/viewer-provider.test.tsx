import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { accountKey } from "@/contract/account";
import { sessionKey } from "@/features/accounts/api/get-session";
import { useTimeZone } from "@/features/sports/hooks/use-time-zone";
import { answering } from "@/testing/render";
import { ViewerProvider } from "./viewer-provider";

function Zone() {
  return <p>{useTimeZone()}</p>;
}

it("has days and kick-offs follow the account's time zone: signed in, saved, signed out", async () => {
  answering({});
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const account = { id: 1, username: "ana", display_name: "", avatar_url: null, time_zone: "Asia/Tokyo" };
  cache.setQueryData(sessionKey, null);
  cache.setQueryData(accountKey, account);
  render(
    <QueryClientProvider client={cache}>
      <ViewerProvider>
        <Zone />
      </ViewerProvider>
    </QueryClientProvider>,
  );
  expect(screen.getByText("UTC")).toBeVisible();

  act(() => cache.setQueryData(sessionKey, { id: 1, username: "ana", email: "", name: "ana" }));
  expect(await screen.findByText("Asia/Tokyo")).toBeVisible();

  // What saving the settings does.
  act(() => cache.setQueryData(accountKey, { ...account, time_zone: "Europe/Berlin" }));
  expect(await screen.findByText("Europe/Berlin")).toBeVisible();

  act(() => cache.setQueryData(sessionKey, { id: 2, username: "ben", email: "", name: "ben" }));
  expect(await screen.findByText("UTC")).toBeVisible();
});
