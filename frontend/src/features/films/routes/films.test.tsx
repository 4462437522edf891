import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { ana, answering, one, pageOf, show } from "@/testing/render";
import { aMovie, noRating } from "../testing/builders";
import { Component as Films } from "./films";

const genres = [
  { id: 2, name: "Noir", slug: "noir", movie_count: 13 },
  { id: 1, name: "Crime", slug: "crime", movie_count: 91 },
  { id: 3, name: "Mime", slug: "mime", movie_count: 0 },
];

let asked: string[];

beforeEach(() => {
  asked = [];
  answering({
    "GET /genres": one(genres),
    "GET /movies": (query) => {
      asked.push(query.toString());
      const page = Number(query.get("page"));
      if (query.get("country") === "BT") return pageOf([]);
      const own = { mine: { ...noRating, rating: 4.5 } };
      return pageOf([aMovie({ id: page, title: `Film ${page}`, ...(page === 1 ? own : {}) })], {
        total: 2,
        page,
        per_page: 1,
      });
    },
  });
});

async function open(at = "/films") {
  const shown = show(<Films />, { path: "/films", at, viewer: ana });
  await screen.findByText(/^\d+ films?\.$/);
  return shown;
}

const posters = () =>
  within(screen.getByRole("list", { name: "Films" }))
    .getAllByRole("link")
    .map((link) => link.getAttribute("aria-label"));

describe("the wall", () => {
  it("names every film with year, average and your own stars", async () => {
    await open();
    expect(posters()).toEqual(["Film 1, 1981, 4.1 on average, yours 4½ stars"]);
    expect(screen.getByText("2 films.")).toBeVisible();
    expect(screen.getByText("1 of 2")).toBeVisible();
  });

  it("loads more until there is no more", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Load more" }));
    expect(await screen.findByText("2 of 2")).toBeVisible();
    expect(posters()).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Load more" })).not.toBeInTheDocument();
  });

  it("offers the genres that have films, by name", async () => {
    await open();
    const chips = within(await screen.findByRole("list", { name: "Genres" })).getAllByRole("button");
    expect(chips.map((chip) => chip.textContent)).toEqual(["Crime", "Noir"]);
  });

  it("keeps what it is narrowed by in the address", async () => {
    const { router } = await open();
    await userEvent.click(await screen.findByRole("button", { name: "Noir" }));
    await userEvent.selectOptions(screen.getByLabelText("Decade"), "1940s");
    await userEvent.selectOptions(screen.getByLabelText("Country"), "United States");
    await userEvent.selectOptions(screen.getByLabelText("Language"), "English");
    await userEvent.selectOptions(screen.getByLabelText("Order"), "Shortest first");
    expect(router.state.location.search).toBe("?genre=noir&decade=1940&country=US&language=en&sort=runtime");
    const last = new URLSearchParams(asked.at(-1));
    expect(Object.fromEntries(last)).toMatchObject({
      genre: "noir",
      year_min: "1940",
      year_max: "1949",
      country: "US",
      language: "en",
      sort: "runtime",
    });
  });

  it("opens narrowed as its address says, and leaves out what makes no sense", async () => {
    await open("/films?genre=crime&genre=noir&decade=1945&language=xyz9&sort=magic");
    expect(await screen.findByRole("button", { name: "Crime", pressed: true })).toBeVisible();
    expect(screen.getByRole("button", { name: "Noir", pressed: true })).toBeVisible();
    const query = Object.fromEntries(new URLSearchParams(asked[0]));
    expect(query).toMatchObject({ genre: "crime,noir", genre_match: "all", sort: "-popularity" });
    expect(query).not.toHaveProperty("year_min");
    expect(query).not.toHaveProperty("language");
  });

  it("takes a genre out again", async () => {
    const { router } = await open("/films?genre=noir");
    await userEvent.click(await screen.findByRole("button", { name: "Noir" }));
    expect(router.state.location.search).toBe("");
  });

  it("offers the way back when nothing is all of it", async () => {
    await open("/films?country=BT");
    expect(screen.getByText("No film is all of this")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all films" }));
    expect(await screen.findByText("2 films.")).toBeVisible();
  });
});
