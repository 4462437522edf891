import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { streamOf, anItem } from "@/features/feed/testing/builders";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { RealtimeContext } from "../realtime-context";
import type { RealtimeClient } from "@/realtime/client";
import { Component as Page } from "./feed";

const dora = { id: 30, username: "dora", display_name: "Dora Diaz", avatar_url: null };
const subscribe = vi.fn(() => () => undefined);

function open(answers: Answers, viewer = ana) {
  const asked = answering({
    "GET /social/feed": streamOf([]),
    "GET /social/feed/suggestions": one([dora]),
    ...answers,
  });
  const client = { subscribe } as unknown as RealtimeClient;
  show(
    <RealtimeContext value={client}>
      <Page />
    </RealtimeContext>,
    { path: "/feed", at: "/feed", viewer },
  );
  return asked;
}

it("follows a member whom the empty feed names, and asks for what they did", async () => {
  let isFollowed = false;
  const asked = open({
    "GET /social/feed": () => streamOf(isFollowed ? [anItem(1)] : []),
    "PUT /social/users/30/follow": () => {
      isFollowed = true;
      return one({ following: true, followers: 1 });
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Follow Dora Diaz" }));
  expect(await screen.findByText("Film 1")).toBeVisible();
  expect(asked).toContain("PUT /social/users/30/follow");
});

it("says why somebody cannot be followed, and lets one try again", async () => {
  open({ "PUT /social/users/30/follow": refusal(409, "You cannot follow this person.") });
  await userEvent.click(await screen.findByRole("button", { name: "Follow Dora Diaz" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("You cannot follow this person.");
  expect(screen.getByRole("button", { name: "Follow Dora Diaz" })).toHaveTextContent(/^Follow$/);
});

it("hears of the feed of whoever is signed in, and of nobody's for a guest", () => {
  subscribe.mockClear();
  open({}, null);
  expect(subscribe).not.toHaveBeenCalled();
  open({});
  expect(subscribe).toHaveBeenCalledWith("feed");
});
