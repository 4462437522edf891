import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { matchScoreChanged } from "../api/live";
import type { StandingsRow } from "../api/get-standings";
import { FEW } from "../components/competition-section";
import { aMoment, aSummary, aTeam } from "../testing/builders";
import { answering, one, page, show } from "../testing/render";
import { Component as ScoresPage } from "./scores";

const competition = {
  id: 1,
  name: "Meridian League",
  country: "Meridia",
  season: "2026/27",
  kind: "league",
  round: "Round 12",
};
const live = aSummary({ id: 7, score: { home: 1, away: 1 } });
const next = aSummary({ id: 8, status: "scheduled", minute: null, kickoff: "2026-11-20T20:45:00Z" });
const last = aSummary({ id: 9, status: "finished", score: { home: 2, away: 0 } });
const days = [
  { date: "2026-11-19", matches: 140, live: 0 },
  { date: "2026-11-20", matches: 143, live: 1 },
  { date: "2026-11-21", matches: 1, live: 0 },
];

function row(rank: number, name: string, change: number): StandingsRow {
  const counts = { played: 12, won: 1, drawn: 1, lost: 0, goals_for: 3, goals_against: 1 };
  return {
    rank,
    change,
    team: aTeam(rank, name),
    ...counts,
    goal_difference: 2,
    points: 30 - rank,
    live: false,
  };
}

const answers = {
  "/sports/home": one({ live: [live], next: [next], recent: [last], days, competitions: [competition] }),
  "/sports/matches": (query: URLSearchParams) => {
    if (query.get("status") === "live") return page([live]);
    if (query.get("status") === "scheduled") return page([next], 80);
    if (query.get("status") === "finished") return page([last], 62);
    return page([live, next, last, aSummary({ id: 10, status: "finished" })]);
  },
  "/sports/competitions/1/standings": one({
    competition,
    rows: [row(1, "Port Lumen", 1), row(2, "Saltmarsh", -1)],
  }),
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-20T20:07:00Z"), toFake: ["Date"] });
  return () => vi.useRealTimers();
});

async function open(at = "/scores") {
  const fetching = answering(answers);
  const shown = show(<ScoresPage />, { path: "/scores", at });
  await screen.findByRole("heading", { name: "Scores" });
  return { ...shown, fetching };
}

const rows = async () =>
  (await screen.findAllByRole("link", { name: /Port Lumen.*Alder/ })).map(
    (link) => link.querySelector(".sr-only")?.textContent,
  );

describe("the page of scores", () => {
  it("shows what is in play first, then what comes, then what was", async () => {
    await open();
    expect(await rows()).toEqual([
      "Port Lumen 1, Alder Athletic 1, live, 67′",
      "Port Lumen against Alder Athletic, 20:45",
      "Port Lumen 2, Alder Athletic 0, full time",
    ]);
    expect(screen.getByText("in 38 min")).toBeVisible();
  });

  it("names the days, and marks the one that is shown", async () => {
    await open("/scores?date=2026-11-21");
    const tabs = within(await screen.findByRole("navigation", { name: "Days" }));
    expect(await tabs.findByRole("link", { name: /Sat.*1 match/ })).toBeVisible();
    expect(tabs.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Thu19 Nov",
      "Today1 live",
      "Sat1 match",
    ]);
    expect(tabs.getByRole("link", { current: "date" })).toHaveTextContent("Sat");
    expect(document.title).toBe("Scores, Sat 21 Nov · Marquee");
  });

  it("loads the whole day when asked", async () => {
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Show all 143" }));
    expect(await screen.findByRole("button", { name: "Show fewer" })).toBeVisible();
    expect(await rows()).toHaveLength(4);
  });

  it("shows a goal at once and asks for the table again", async () => {
    const { cache, fetching } = await open();
    await screen.findByRole("table");
    const asked = () => fetching.mock.calls.filter(([url]) => String(url).includes("standings")).length;
    expect(asked()).toBe(1);

    act(() =>
      matchScoreChanged(cache, {
        match_id: 7,
        competition_id: 1,
        score: { home: 2, away: 1 },
        status: "live",
        minute: 68,
        stoppage: null,
        clock: null,
        moment: aMoment(1, { minute: 68 }),
      }),
    );

    expect(
      await screen.findByRole("link", { name: "Port Lumen 2, Alder Athletic 1, live, 68′" }),
    ).toHaveTextContent("Scorer1 68′");
    expect(asked()).toBe(2);
  });

  it("says in words who moved in the table", async () => {
    await open();
    const table = await screen.findByRole("table", { name: /Meridian League/ });
    expect(within(table).getByRole("row", { name: /Port Lumen.*risen/ })).toBeVisible();
    expect(within(table).getByRole("row", { name: /Saltmarsh.*fallen/ })).toBeVisible();
  });

  it("says what failed, and tries again", async () => {
    const fetching = answering({});
    show(<ScoresPage />, { path: "/scores", at: "/scores" });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The scores could not be loaded");
    fetching.mockRestore();
    answering(answers);
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await rows()).toHaveLength(3);
  });
});

describe("the time zone", () => {
  const ana = { id: 1, username: "ana", name: "Ana" };
  // No competitions above, of which "Next 24 hours" leaves the first few out.
  const coming = [11, 12, 13, 14, 15, 16, 17].map((id) => ({ ...next, id })).slice(0, FEW + 1);
  const quiet = {
    "/sports/home": one({ live: [], next: [], recent: [], days, competitions: [] }),
    "/sports/matches": (query: URLSearchParams) => page(query.get("status") === "live" ? [] : coming),
  };
  const zones = (fetching: ReturnType<typeof answering>, path: string) =>
    fetching.mock.calls
      .map(([url]) => new URL(String(url), "http://marquee.test"))
      .filter(({ pathname }) => pathname === `/api/sports/${path}`)
      .filter(({ searchParams }) => searchParams.get("status") !== "live")
      .map(({ searchParams }) => searchParams.get("tz"));

  it("is the device's for a guest, and is named", async () => {
    const fetching = answering(quiet);
    show(<ScoresPage />, { path: "/scores", at: "/scores" });
    expect(await screen.findByText("times in UTC")).toBeVisible();
    expect(await rows()).toEqual(["Port Lumen against Alder Athletic, 20:45"]);
    expect(zones(fetching, "home")).toEqual(["UTC"]);
    expect(zones(fetching, "matches")).toEqual(["UTC"]);
  });

  it("is the account's for days, kick-offs and what is asked, and changes with it at once", async () => {
    const fetching = answering(quiet);
    const { seenBy } = show(<ScoresPage />, { path: "/scores", at: "/scores" }, ana);
    await screen.findByText("times in UTC");

    act(() => seenBy({ ...ana, timeZone: "Pacific/Auckland" }));

    expect(await screen.findByText("times in Auckland")).toBeVisible();
    await waitFor(async () => expect(await rows()).toEqual(["Port Lumen against Alder Athletic, 09:45"]));
    const tabs = within(screen.getByRole("navigation", { name: "Days" }));
    expect(tabs.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Thu19 Nov",
      "Fri20 Nov",
      "Today0 live",
    ]);
    for (const path of ["home", "matches"])
      expect(zones(fetching, path)).toEqual(["UTC", "Pacific/Auckland"]);

    act(() => seenBy(null));

    expect(await screen.findByText("times in UTC")).toBeVisible();
    expect(await rows()).toEqual(["Port Lumen against Alder Athletic, 20:45"]);
  });

  it.each(["", "Mars/Olympus"])("is the device's for an account with %j", async (timeZone) => {
    answering(quiet);
    show(<ScoresPage />, { path: "/scores", at: "/scores" }, { ...ana, timeZone });
    expect(await screen.findByText("times in UTC")).toBeVisible();
  });
});
