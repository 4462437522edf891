import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, refusal, show, type Answers } from "@/testing/render";
import type { Viewer } from "@/ui/viewer";
import { SearchBox } from "./search-box";

const past = ["slow film by the sea", "heat", "stalker", "ran", "alien", "sixth"].map((query, place) => ({
  id: place + 1,
  query,
  searched_at: "2026-11-21T08:00:00Z",
}));

function open(answers: Answers = {}, viewer: Viewer = ana) {
  const asked = answering({ "GET /search/history": one(past), ...answers });
  const page = (
    <>
      <SearchBox />
      <button>Elsewhere on the page</button>
    </>
  );
  return { ...show(page, { path: "/", at: "/", viewer }), asked, user: userEvent.setup() };
}

const box = () => screen.getByRole("combobox", { name: "Search films" });
const list = () => screen.findByRole("region", { name: "Your last searches" });
const names = async () =>
  within(await list())
    .getAllByRole("link")
    .map((link) => link.textContent);

it("shows the newest searches in the empty box, and repeats one", async () => {
  const { user, router } = open();
  await user.click(box());
  expect(await names()).toEqual(["slow film by the sea", "heat", "stalker", "ran", "alien"]);
  await user.click(screen.getByRole("link", { name: "heat" }));
  expect(router.state.location.search).toBe("?q=heat");
  expect(screen.queryByRole("region", { name: "Your last searches" })).toBeNull();
});

it("is reached with the keyboard, and closes when one goes on", async () => {
  const { user } = open();
  await user.tab();
  await list();
  await user.tab();
  expect(screen.getByRole("link", { name: "slow film by the sea" })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: "Forget “slow film by the sea”" })).toHaveFocus();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("region", { name: "Your last searches" })).toBeNull());
});

it("makes room for suggestions once something is typed", async () => {
  const { user } = open({ "GET /search/suggest": one([]) });
  await user.click(box());
  await list();
  await user.keyboard("h");
  expect(screen.queryByRole("region", { name: "Your last searches" })).toBeNull();
});

it("forgets one, and all", async () => {
  const forgotten: string[] = [];
  const { user } = open({
    "DELETE /search/history/2": () => {
      forgotten.push("heat");
      return one(null);
    },
    "DELETE /search/history": () => {
      forgotten.push("all");
      return one(null);
    },
  });
  await user.click(box());
  await list();
  await user.click(screen.getByRole("button", { name: "Forget “heat”" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "heat" })).toBeNull());
  expect(box()).toHaveFocus();
  expect(await names()).toEqual(["slow film by the sea", "stalker", "ran", "alien", "sixth"]);
  await user.click(screen.getByRole("button", { name: "Forget all" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Your last searches" })).toBeNull());
  expect(forgotten).toEqual(["heat", "all"]);
});

it("says so when a search could not be forgotten, and keeps it", async () => {
  const { user } = open({ "DELETE /search/history/2": () => refusal(503, "Try again in a moment.") });
  await user.click(box());
  await list();
  await user.click(screen.getByRole("button", { name: "Forget “heat”" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Try again in a moment.");
  expect(screen.getByRole("link", { name: "heat" })).toBeVisible();
});

it("asks for nothing while nobody is signed in", async () => {
  const { user, asked } = open({}, null);
  await user.click(box());
  expect(asked).toEqual([]);
  expect(screen.queryByRole("region", { name: "Your last searches" })).toBeNull();
});
