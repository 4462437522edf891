import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RecommendedRail } from "@/contract/events";
import { recommendationsUpdated } from "../api/live";
import { aRail, anItem } from "../testing/builders";
import { ForYou } from "./for-you";

const rated = { kind: "rated", text: "You rated Heat 4½", movie: { id: 99, title: "Heat" } } as const;
const warm = (films: number[]): RecommendedRail => ({
  ...aRail("top", []),
  reason: "From your 6 ratings",
  items: films.map((film) => anItem(film, [rated])),
});
const popular = [1, 2, 3, 4, 5, 6].map((id) => ({
  ...{ id, title: `Known ${id}`, release_year: 1990, poster_url: "", genres: [] },
  ...{ rating: { average: 4, count: 9 }, mine: null },
}));

let sent: { path: string; body: unknown }[];
let refuse: boolean;
const rate = vi.fn<(movie: number, rating: number) => Promise<void>>();

function open(rails: RecommendedRail[]) {
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const path = String(input)
      .replace(/^\/api/, "")
      .replace(/\?.*/, "");
    if (init?.method === "POST") {
      sent.push({ path, body: JSON.parse(String(init.body)) as unknown });
      return Promise.resolve(
        refuse ? Response.json({ message: "No." }, { status: 400 }) : new Response(null, { status: 204 }),
      );
    }
    if (path === "/movies") return Promise.resolve(Response.json({ data: popular }));
    if (path === "/recommendations/for-you")
      return Promise.resolve(Response.json({ data: { generation: 1, rails } }));
    return Promise.resolve(
      Response.json({ data: { description: "A logline.", country: "US", runtime: 123, people: [] } }),
    );
  });
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const element = <ForYou rate={rate} between={<p>Between</p>} />;
  const router = createMemoryRouter([{ path: "*", element }]);
  render(
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return cache;
}

beforeEach(() => {
  sent = [];
  refuse = false;
  rate.mockReset().mockResolvedValue();
});

const reason = { kind: "rated", movie: { id: 9, title: "Thief" }, text: "you rated Thief 4" } as const;
const push = (cache: QueryClient, generation: number, films: number[]) =>
  act(async () => {
    recommendationsUpdated(cache, { generation, reason, rails: [warm(films)] });
    // The cache tells its readers in the next task.
    await new Promise((done) => setTimeout(done));
  });
const pick = () => screen.findByRole("article", { name: /^Your pick/ });
const onRail = () =>
  within(screen.getByRole("list", { name: "For you" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the rails of a member", () => {
  it("begin with one film and why, with its facts", async () => {
    open([warm([1, 2, 3])]);
    const first = within(await pick());
    expect(first.getByRole("heading", { name: "Film 1" })).toBeVisible();
    expect(first.getByText("Because you rated Heat 4½")).toBeVisible();
    expect(await first.findByText("1981 · United States · 2 h 3 min")).toBeVisible();
    expect(first.getByText("A logline.")).toBeVisible();
    expect(onRail()).toEqual(["Film 2Because you rated Heat 4½", "Film 3Because you rated Heat 4½"]);
  });

  it("re-order by push, say why, and mark what moved", async () => {
    const cache = open([warm([1, 2, 3, 4])]);
    await pick();
    await push(cache, 2, [1, 4, 2, 3, 8]);
    expect(screen.getByText("Re-ordered: you rated Thief 4")).toBeInTheDocument();
    expect(onRail()[0]).toContain("up 2 places");
    expect(onRail().at(-1)).toContain("Film 8new");
  });

  it("do not jump away under the pointer, but on request", async () => {
    const cache = open([warm([1, 2, 3])]);
    const article = await pick();
    fireEvent.pointerOver(article, { pointerType: "mouse" });
    await push(cache, 2, [3, 2, 1]);
    expect(onRail()[0]).toMatch(/^Film 2/);
    await userEvent.click(screen.getByRole("button", { name: /Updated/ }));
    expect(screen.getByRole("heading", { name: "Film 3" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Updated/ })).toBeNull();
  });

  it("take up what waited once the pointer is gone", async () => {
    const cache = open([warm([1, 2, 3])]);
    const article = await pick();
    fireEvent.pointerOver(article, { pointerType: "mouse" });
    await push(cache, 2, [3, 2, 1]);
    fireEvent.pointerOut(article, { pointerType: "mouse", relatedTarget: document.body });
    expect(await screen.findByRole("heading", { name: "Film 3" })).toBeVisible();
  });

  it("let go of a film that is not for one, at once and for good", async () => {
    const cache = open([warm([1, 2, 3])]);
    await userEvent.click(within(await pick()).getByRole("button", { name: "Not for me: Film 1" }));
    expect(screen.getByRole("heading", { name: "Film 2" })).toBeVisible();
    expect(sent).toEqual([
      { path: "/recommendations/feedback", body: { slate: "slate-1", movie: 1, kind: "dismiss" } },
    ]);
    // The pointer is still where the button was: what it caused is shown all the same.
    await push(cache, 2, [3, 2]);
    expect(screen.getByRole("heading", { name: "Film 3" })).toBeVisible();
  });

  it("bring the film back when the server could not be told", async () => {
    refuse = true;
    open([warm([1, 2, 3])]);
    await userEvent.click(within(await pick()).getByRole("button", { name: /^Not for me/ }));
    expect(await screen.findByRole("heading", { name: "Film 1" })).toBeVisible();
  });

  it("are rated on the spot by keyboard, which goes on with the next pick", async () => {
    const cache = open([warm([1, 2])]);
    await userEvent.click(within(await pick()).getByRole("button", { name: "Rate" }));
    expect(screen.getByRole("radio", { name: "½ star" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(rate).toHaveBeenCalledExactlyOnceWith(1, 1);
    await push(cache, 2, [2]);
    expect(within(await pick()).getByRole("button", { name: "Rate" })).toHaveFocus();
  });

  it("say what failed, and try again", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({}, { status: 404 }));
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ForYou rate={rate} between={<p>Between</p>} />
      </QueryClientProvider>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("Your films could not be loaded");
    expect(screen.getByText("Between")).toBeVisible();
  });
});

describe("a newcomer", () => {
  const star = (film: string, stars: string) =>
    within(screen.getByRole("radiogroup", { name: `Rate ${film}` })).getByRole("radio", { name: stars });

  it("is asked for ratings until there are five", async () => {
    const cache = open([aRail("top", [1, 2, 3])]);
    await screen.findByRole("radiogroup", { name: "Rate Known 1" });
    for (const [done, film] of [1, 2, 3, 4].entries()) {
      await userEvent.click(star(`Known ${film}`, "4 stars"));
      expect(await screen.findByText(`${done + 1} of 5 rated`)).toBeVisible();
      await push(cache, done + 2, [film + 10, 2]);
    }
    expect(star("Known 1", "4 stars")).toBeChecked();
    await userEvent.click(star("Known 5", "3½ stars"));
    expect(await screen.findByText(/films rated/)).toBeVisible();
    expect(rate).toHaveBeenLastCalledWith(5, 3.5);
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  it("sees a rating go back that was not saved", async () => {
    rate.mockRejectedValue(new Error("The server cannot be reached."));
    open([aRail("top", [1, 2, 3])]);
    await screen.findByRole("radiogroup", { name: "Rate Known 1" });
    await userEvent.click(star("Known 1", "4 stars"));
    expect(await screen.findByRole("alert")).toHaveTextContent("The server cannot be reached.");
    await waitFor(() => expect(star("Known 1", "4 stars")).not.toBeChecked());
  });
});
