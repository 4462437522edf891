import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import type { Viewer } from "@/ui/viewer";
import { movieRatingChanged, presenceChanged } from "../api/live";
import type { MovieDetail } from "../api/films-key";
import { aDetail, aSimilar, noRating } from "../testing/builders";
import { Film as FilmPage } from "./film";

const rated = (rating: number) =>
  one({ rating, average: 4.2, count: 1285, histogram: [4, 5, 20, 30, 80, 120, 250, 400, 301, 75] });

async function open(film: Partial<MovieDetail> = {}, viewer: Viewer = null, answers: Answers = {}) {
  const asked = answering({
    "GET /movies/7": one(aDetail(film)),
    "GET /movies/7/similar": one([aSimilar({ id: 8, title: "Heat" })]),
    ...answers,
  });
  const shown = show(<FilmPage />, { path: "/films/:id", at: "/films/7", viewer });
  await screen.findByRole("heading", { level: 1 });
  return { ...shown, asked };
}

const star = (name: string) => screen.getByRole("radio", { name });
const checked = () => screen.queryByRole("radio", { checked: true })?.getAttribute("aria-label") ?? null;
const panel = () => within(screen.getByRole("region", { name: "Your rating" }));

afterEach(() => sessionStorage.clear());

describe("the page of a film", () => {
  it("says that the profile is too young for it, with the ways to another", async () => {
    const sentence = "This viewing profile sees films for ages up to 6. Choose another profile.";
    answering({ "GET /movies/7": refusal(403, sentence, "PERMISSION_DENIED") });
    show(<FilmPage profiles={<button>Watch as Ana</button>} />, { path: "/films/:id", at: "/films/7" });
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Not for this profile");
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByRole("button", { name: "Watch as Ana" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("tells what the film is", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Thief");
    expect(screen.getByRole("img", { name: "Poster of Thief" })).toBeVisible();
    expect(screen.getByText("2 h 3 min")).toBeVisible();
    expect(screen.getByText("United States")).toBeVisible();
    expect(screen.getByText("A safecracker sells one last job to buy an ordinary life.")).toBeVisible();
    expect(screen.getByText("Michael Mann")).toBeVisible();
    expect(document.title).toBe("Thief (1981) · Marquee");
  });

  it("leads from a genre to the wall of it", async () => {
    await open();
    expect(screen.getByRole("link", { name: "Crime" })).toHaveAttribute("href", "/films?genre=crime");
  });

  it("names the cast in billing order, with the roles", async () => {
    await open();
    const cast = within(screen.getByRole("heading", { name: "Cast" }).parentElement as HTMLElement);
    expect(cast.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
      "James CaanFrank",
      "Tuesday WeldJessie",
    ]);
  });

  it("says why each film goes well after it", async () => {
    await open();
    const rail = within(await screen.findByRole("list", { name: "Goes well after this" }));
    const link = rail.getByRole("link", { name: "Heat Michael Mann directed this too" });
    expect(link).toHaveAttribute("href", "/films/8");
  });

  it("says how many are here, once there is company", async () => {
    const { cache } = await open();
    const told = (viewers: number) => act(() => presenceChanged(cache, { topic: "movie:7", viewers }));
    expect(screen.queryByText(/here now/)).toBeNull();
    told(1204);
    expect(await screen.findByTitle(/this page open/)).toHaveTextContent("1,204 here now");
    told(1);
    await waitFor(() => expect(screen.queryByText(/here now/)).toBeNull());
  });

  it("moves its numbers when somebody rates, without being loaded again", async () => {
    const { cache, asked } = await open();
    const before = asked.length;
    const rating = { average: 3.9, count: 2001, histogram: [0, 0, 0, 0, 0, 0, 0, 1, 0, 2000] };

    act(() => movieRatingChanged(cache, { movie_id: 7, rating }));

    expect(await screen.findByText("3.9")).toBeVisible();
    expect(screen.getByText("from 2,001 members")).toBeVisible();
    expect(screen.getByRole("button", { name: "5 stars: 2,000 ratings" })).toBeVisible();
    expect(asked).toHaveLength(before);
  });

  it("invites the first rating", async () => {
    await open({ rating: { average: null, count: 0, histogram: Array<number>(10).fill(0) } });
    expect(screen.getByText("Nobody has rated it yet. Be the first.")).toBeVisible();
  });

  it("says so when there is no such film", async () => {
    answering({});
    show(<FilmPage />, { path: "/films/:id", at: "/films/7" });
    expect(await screen.findByText("There is no such film")).toBeVisible();
  });

  it("offers to try again when it cannot be loaded", async () => {
    let broken = true;
    answering({
      "GET /movies/7": () => (broken ? refusal(500, "The server is busy.") : one(aDetail())),
    });
    show(<FilmPage />, { path: "/films/:id", at: "/films/7" });
    expect(await screen.findByText("The server is busy.")).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Thief" })).toBeVisible();
  });
});

describe("rating it", () => {
  const mine = { mine: noRating };

  it("shows the stars at once, then that they are saved and the new numbers", async () => {
    const { asked } = await open(mine, ana, { "PUT /movies/7/rating": rated(4.5) });
    await userEvent.click(star("4½ stars"));
    expect(checked()).toBe("4½ stars");
    expect(await panel().findByText("Your rating saved just now")).toBeVisible();
    expect(screen.getByText("4.2")).toBeVisible();
    expect(screen.getByRole("button", { name: "4½ stars: 301 ratings, yours among them" })).toBeVisible();
    expect(asked.filter((line) => line.startsWith("PUT"))).toHaveLength(1);
    expect(asked.filter((line) => line === "GET /movies/7")).toHaveLength(1);
  });

  it("goes back to what there was", async () => {
    const sent: unknown[] = [];
    await open({ mine: { ...noRating, rating: 3 } }, ana, {
      "PUT /movies/7/rating": (_query, body) => {
        sent.push(body);
        return rated((body as { rating: number }).rating);
      },
    });
    await userEvent.click(star("5 stars"));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(checked()).toBe("3 stars");
    await waitFor(() => expect(sent).toEqual([{ rating: 5 }, { rating: 3 }]));
  });

  it("takes a rating back", async () => {
    const { asked } = await open({ mine: { ...noRating, rating: 3 } }, ana, {
      "DELETE /movies/7/rating": new Response(null, { status: 204 }),
    });
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(checked()).toBeNull();
    expect(await panel().findByText("Your rating taken back just now")).toBeVisible();
    expect(asked).toContain("DELETE /movies/7/rating");
  });

  it("puts the old stars back and says why when it is refused, and tries again", async () => {
    let busy = true;
    await open({ mine: { ...noRating, rating: 3 } }, ana, {
      "PUT /movies/7/rating": () => (busy ? refusal(503, "The server is busy.") : rated(5)),
    });
    await userEvent.click(star("5 stars"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Your rating was not saved. The server is busy.",
    );
    expect(checked()).toBe("3 stars");
    busy = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await panel().findByText("Your rating saved just now")).toBeVisible();
    expect(checked()).toBe("5 stars");
  });

  it("leads to signing in when the session has ended", async () => {
    await open(mine, ana, { "PUT /movies/7/rating": refusal(401, "Sign in first.") });
    await userEvent.click(star("4 stars"));
    const link = within(await screen.findByRole("alert")).getByRole("link", { name: "Sign in" });
    expect(link).toHaveAttribute("href", "/sign-in?next=%2Ffilms%2F7");
    expect(sessionStorage.getItem("marquee.pending-rating")).toBe('{"movie":7,"rating":4}');
  });
});

describe("a guest who presses a star", () => {
  it("is led to signing in, and the stars are kept", async () => {
    const { asked } = await open();
    await userEvent.click(star("4½ stars"));
    expect(panel().getByRole("status")).toHaveTextContent("Sign in to rate. Your 4½ stars are kept.");
    expect(panel().getByRole("link")).toHaveAttribute("href", "/sign-in?next=%2Ffilms%2F7");
    expect(sessionStorage.getItem("marquee.pending-rating")).toBe('{"movie":7,"rating":4.5}');
    expect(asked.some((line) => line.startsWith("PUT"))).toBe(false);
  });

  it("finds them again, and can take them back", async () => {
    sessionStorage.setItem("marquee.pending-rating", '{"movie":7,"rating":3}');
    await open();
    expect(checked()).toBe("3 stars");
    star("3 stars").focus();
    await userEvent.keyboard("0");
    expect(checked()).toBeNull();
    expect(sessionStorage.getItem("marquee.pending-rating")).toBeNull();
  });
});
