import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { matchGoal } from "../api/live";
import { aMatch, aMoment } from "../testing/builders";
import { answering, one, show } from "../testing/render";
import { Component as MatchPage } from "./match";

const whistle = aMoment(1, { kind: "kickoff", side: null, player: null, minute: 1 });
const goal = aMoment(2, { minute: 22, detail: "solo, from the left" });
const card = aMoment(3, {
  kind: "yellow",
  side: "away",
  minute: 41,
  player: { id: 9, name: "Halvar", number: 5 },
});
const change = aMoment(4, {
  kind: "substitution",
  minute: 61,
  assist: { id: 8, name: "Brandt", number: 7 },
});
const match = aMatch({ events: [whistle, goal, card, change], score: { home: 1, away: 0 } });

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

async function open(answers: Record<string, unknown> = { "/sports/matches/7": one(match) }) {
  answering(answers);
  const shown = show(<MatchPage />, { path: "/matches/:id", at: "/matches/7" });
  await screen.findByRole("heading", { level: 1 }).catch(() => undefined);
  return shown;
}

const timeline = () => within(screen.getByRole("region", { name: "Timeline" }));
const rows = () =>
  timeline()
    .getAllByRole("listitem")
    .map((row) => row.textContent);

describe("the page of a match", () => {
  it("tells the course, newest first", async () => {
    await open();
    expect(rows()).toEqual([
      "Scorer4 onfor Brandt61′",
      "41′HalvarYellow card",
      "Goal! Scorer2solo, from the left · 1–022′",
      "Kick-off",
    ]);
    expect(document.title).toBe("Port Lumen 1–0 Alder Athletic · Marquee");
  });

  it.each([
    ["Goals", ["Goal! Scorer2solo, from the left · 1–022′"]],
    ["Cards", ["41′HalvarYellow card"]],
    ["Changes", ["Scorer4 onfor Brandt61′"]],
  ])("shows only %s when asked", async (name, expected) => {
    await open();
    await userEvent.click(screen.getByRole("button", { name }));
    expect(rows()).toEqual(expected);
  });

  it("takes a goal in without being loaded again, and says it", async () => {
    const { cache } = await open();
    const late = aMoment(5, { minute: 70, score: { home: 2, away: 0 } });

    act(() => matchGoal(cache, { match_id: 7, moment: late, score: { home: 2, away: 0 } }));

    expect(await timeline().findByText("Goal! Scorer5")).toBeVisible();
    expect(screen.getByText("Goal! Scorer5. Port Lumen lead 2–0")).toHaveAttribute("role", "status");
    expect(document.title).toBe("Port Lumen 2–0 Alder Athletic · Marquee");
  });

  it("keeps the open tab in its address", async () => {
    const { router } = await open();
    await userEvent.click(screen.getByRole("tab", { name: "Numbers" }));
    expect(router.state.location.search).toBe("?tab=numbers");
    const yellow = screen.getByText("Yellow cards").closest("div");
    expect(yellow).toHaveTextContent("Yellow cardsPort Lumen 0Alder Athletic 1");
  });

  it("says what to expect when line-ups are not told yet", async () => {
    await open();
    await userEvent.click(screen.getByRole("tab", { name: "Line-ups" }));
    expect(screen.getByText("No line-ups yet")).toBeVisible();
  });

  it("says so when there is no such match", async () => {
    await open({});
    expect(await screen.findByText("There is no such match")).toBeVisible();
  });
});

describe("a reader further down", () => {
  let scrolled: (top: number) => void;

  beforeEach(() => {
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        constructor(callback: IntersectionObserverCallback) {
          scrolled = (top) => {
            const entry = { isIntersecting: top >= 0, boundingClientRect: { top } };
            act(() =>
              callback([entry as IntersectionObserverEntry], this as unknown as IntersectionObserver),
            );
          };
        }
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
  });

  it("is not pushed by what is new; a pill counts it", async () => {
    const { cache } = await open();
    scrolled(-400);

    act(() => {
      matchGoal(cache, { match_id: 7, moment: aMoment(5), score: { home: 2, away: 0 } });
      matchGoal(cache, { match_id: 7, moment: aMoment(6), score: { home: 3, away: 0 } });
    });

    expect(await screen.findByRole("button", { name: "2 new" })).toBeVisible();
    expect(rows()).toHaveLength(4);

    scrolled(100);
    expect(rows()).toHaveLength(6);
    expect(screen.queryByRole("button", { name: "2 new" })).not.toBeInTheDocument();
  });
});
