import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering, pageOf, refusal, show, type Answers } from "@/testing/render";
import { aFound } from "../testing/builders";
import { Component as SearchPage } from "./search";

function open(at: string, search?: Answers[string]) {
  const asked = answering(search ? { "GET /search": search } : {});
  return { asked, ...show(<SearchPage />, { path: "/search", at }) };
}

describe("searching", () => {
  it("lists what was found and says in words how", async () => {
    open(
      "/search?q=nolan",
      pageOf([
        aFound({ id: 1, match: "exact" }),
        aFound({ id: 2, title: "Memento", release_year: 2000, match: "text" }),
        aFound({ id: 3, title: "Primer", match: "meaning", rating: { average: null, count: 0 } }),
      ]),
    );
    expect(screen.getAllByText("Searching…")[0]).toBeVisible();
    const rows = within(await screen.findByRole("list", { name: "Films found" })).getAllByRole("link");
    expect(rows.map((row) => row.textContent)).toEqual([
      "Inception2010 · Action4.2 on averageFound by: Title",
      "Memento2000 · Action4.2 on averageFound by: Words",
      "Primer2010 · ActionFound by: Meaning",
    ]);
    expect(rows[0]).toHaveAttribute("href", "/films/1");
    expect(screen.getByText("3 films.")).toBeVisible();
    expect(document.title).toBe("nolan · Search · Marquee");
  });

  it("turns pages", async () => {
    const asked: string[] = [];
    open("/search?q=sea&page=2", (query) => {
      asked.push(query.toString());
      return pageOf([aFound()], { total: 50, page: Number(query.get("page")) });
    });
    expect(await screen.findByText("Page 2 of 3")).toBeVisible();
    expect(screen.getByRole("link", { name: "Previous" })).toHaveAttribute("href", "/search?q=sea");
    await userEvent.click(screen.getByRole("link", { name: "Next" }));
    expect(await screen.findByText("Page 3 of 3")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Next" })).not.toBeInTheDocument();
    expect(asked.map((query) => new URLSearchParams(query).get("page"))).toEqual(["2", "3"]);
  });

  it("says what else to try when nothing is found", async () => {
    open("/search?q=qqzzx", pageOf([]));
    expect(await screen.findByText("No results for “qqzzx”")).toBeVisible();
    const link = screen.getByRole("link", { name: "‘slow film about grief by the sea’" });
    expect(link).toHaveAttribute("href", "/search?q=slow+film+about+grief+by+the+sea");
  });

  it("gives examples before anything is typed, and asks nothing", () => {
    const { asked } = open("/search");
    expect(screen.getByRole("link", { name: "heist that goes wrong" })).toBeVisible();
    expect(asked).toEqual([]);
  });

  it("offers to try again when the server fails", async () => {
    let broken = true;
    open("/search?q=heat", () => (broken ? refusal(500, "The server is busy.") : pageOf([aFound()])));
    expect(await screen.findByText("The server is busy.")).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("One film.")).toBeVisible();
  });
});
