import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import { feedItemAdded, feedItemRemoved } from "../api/live";
import { aFilm, aMember, anActor, anItem, followed, streamOf } from "../testing/builders";
import { FeedPage } from "./feed";

const suggestions = [{ id: 30, username: "dora", display_name: "Dora Diaz", avatar_url: null }];

function open(answers: Answers, viewer = ana) {
  const asked = answering({ "GET /social/feed/suggestions": one(suggestions), ...answers });
  const page = <FeedPage follow={(member) => <button type="button">Follow {member.username}</button>} />;
  return { asked, ...show(page, { path: "/feed", at: "/feed", viewer }) };
}

const lines = () => screen.findAllByRole("listitem");

function scrolledTo(top: number): void {
  vi.spyOn(window, "scrollY", "get").mockReturnValue(top);
  act(() => void window.dispatchEvent(new Event("scroll")));
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  scrolledTo(0);
});

it("says who rated what, with the stars, and who follows whom", async () => {
  const rated = anItem(3, { object: aFilm(42, { title: "Heat", stars: 4.5 }) });
  open({
    "GET /social/feed": streamOf([rated, followed(2, aMember()), followed(1, aMember({ id: ana?.id ?? 0 }))]),
  });
  const [first, second, third] = await lines();
  expect(first).toHaveTextContent("Ben Berg rated Heat (1995)");
  expect(within(first as HTMLElement).getByRole("img", { name: "4½ stars" })).toBeVisible();
  expect(within(first as HTMLElement).getByRole("link", { name: "Heat" })).toHaveAttribute(
    "href",
    "/films/42",
  );
  expect(second).toHaveTextContent("Ben Berg follows cleo");
  expect(third).toHaveTextContent("Ben Berg follows you");
  expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
});

it("shows what comes at once to who is at the top, and takes away what is withdrawn", async () => {
  const { cache } = open({ "GET /social/feed": streamOf([anItem(1)]) });
  await lines();
  act(() => feedItemAdded(cache, anItem(2)));
  expect(await screen.findByText("Film 2")).toBeVisible();
  expect((await lines()).map((line) => line.textContent)).toEqual([
    expect.stringContaining("Film 2"),
    expect.stringContaining("Film 1"),
  ]);
  act(() => feedItemRemoved(cache, { id: 2, actor_id: 9 }));
  await waitFor(async () => expect(await lines()).toHaveLength(1));
});

it("lets who reads further down ask for what is new", async () => {
  const { cache } = open({ "GET /social/feed": streamOf([anItem(1)]) });
  await lines();
  scrolledTo(900);
  act(() => feedItemAdded(cache, anItem(2)));
  act(() => feedItemAdded(cache, anItem(3)));
  const news = await screen.findByRole("button", { name: "2 new" });
  expect(await lines()).toHaveLength(1);
  await userEvent.click(news);
  expect(await lines()).toHaveLength(3);
  expect(window.scrollTo).toHaveBeenCalledWith({ top: 0 });
  expect(screen.queryByRole("button", { name: /new$/ })).toBeNull();
});

it("shows what waited to who comes back to the top", async () => {
  const { cache } = open({ "GET /social/feed": streamOf([anItem(1)]) });
  await lines();
  scrolledTo(900);
  act(() => feedItemAdded(cache, anItem(2)));
  expect(await screen.findByRole("button", { name: "1 new" })).toBeVisible();
  scrolledTo(0);
  expect(await lines()).toHaveLength(2);
});

it("loads more", async () => {
  const pages: Record<string, unknown> = {
    "": streamOf([anItem(2)], "further"),
    further: streamOf([anItem(1)]),
  };
  open({ "GET /social/feed": (query) => pages[query.get("cursor") ?? ""] as object });
  await userEvent.click(await screen.findByRole("button", { name: "Load more" }));
  expect(await screen.findByText("Film 1")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Load more" })).toBeNull();
});

it("says when more could not be loaded", async () => {
  open({
    "GET /social/feed": (query) =>
      query.get("cursor") ? refusal(503, "Try again in a moment.") : streamOf([anItem(2)], "further"),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Load more" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Try again in a moment.");
  expect(screen.getByText("Film 2")).toBeVisible();
});

it("names members to begin with while there is nothing", async () => {
  const { cache } = open({ "GET /social/feed": streamOf([]) });
  expect(await screen.findByRole("link", { name: "Dora Diaz" })).toHaveAttribute("href", "/members/dora");
  expect(screen.getByRole("button", { name: "Follow dora" })).toBeVisible();
  act(() => feedItemAdded(cache, anItem(1, { actor: anActor({ username: "dora" }) })));
  expect(await lines()).toHaveLength(1);
});

it("says that nothing is there also where nobody can be named", async () => {
  open({ "GET /social/feed": streamOf([]), "GET /social/feed/suggestions": refusal(500, "Broken.") });
  expect(await screen.findByText("Nothing here yet")).toBeVisible();
});

it("says what went wrong, and tries again", async () => {
  let calls = 0;
  open({
    "GET /social/feed": () => (calls++ === 0 ? refusal(500, "Something broke.") : streamOf([anItem(1)])),
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("Your feed could not be loaded");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await lines()).toHaveLength(1);
});

it("leads a guest to signing in", () => {
  const { asked } = open({}, null);
  expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/sign-in?next=%2Ffeed");
  expect(asked).toEqual([]);
});

it("shows how it will look while it loads", () => {
  open({ "GET /social/feed": streamOf([]) });
  expect(screen.getByRole("status", { name: "Loading your feed" })).toBeVisible();
});
