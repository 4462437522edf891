import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { answering, one, show } from "@/testing/render";
import { SearchBox } from "./search-box";

const heat = { kind: "movie", id: 384, title: "Heat", year: 1995 };
const heath = { kind: "person", id: 9, title: "Heath Ledger" };

let letters: string[];

beforeEach(() => {
  letters = [];
  answering({
    "GET /search/suggest": (query) => {
      letters.push(query.get("q") ?? "");
      return one(query.get("q")?.startsWith("he") ? [heat, heath] : []);
    },
  });
});

function open(at = "/") {
  const page = (
    <>
      <SearchBox />
      <button>Elsewhere on the page</button>
      <input aria-label="Another field" />
    </>
  );
  const path = at.startsWith("/search") ? "/search" : "/";
  return { ...show(page, { path, at }), user: userEvent.setup() };
}

const box = () => screen.getByRole("combobox", { name: "Search films" });
const options = () => within(screen.getByRole("listbox")).getAllByRole("option");
const names = () => options().map((option) => option.textContent);

async function type(text: string) {
  const opened = open();
  await opened.user.type(box(), text);
  await screen.findByRole("option", { name: /Heat 1995|Heat1995/ });
  return opened;
}

describe("the search box", () => {
  it("suggests films and people, and the search for just what was typed", async () => {
    await type("he");
    expect(names()).toEqual(["Heat1995", "Heath Ledgerperson", "Search “he”words and meaning"]);
    expect(box()).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("2 suggestions")).toBeInTheDocument();
  });

  it("asks once the typing pauses, not for every letter", async () => {
    await type("heat");
    expect(letters).toEqual(["heat"]);
  });

  it("walks with the arrows and opens a film with Enter", async () => {
    const { user, router } = await type("he");
    await user.keyboard("{ArrowDown}");
    expect(options()[0]).toHaveAttribute("aria-selected", "true");
    expect(box()).toHaveAttribute("aria-activedescendant", options()[0]?.id);
    expect(box()).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(router.state.location.pathname).toBe("/films/384");
  });

  it("goes round from the last back to the box", async () => {
    const { user } = await type("he");
    await user.keyboard("{ArrowUp}");
    expect(options()[2]).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowDown}");
    expect(box()).not.toHaveAttribute("aria-activedescendant");
  });

  it("searches for a person's films", async () => {
    const { user, router } = await type("he");
    await user.click(screen.getByRole("option", { name: /Heath Ledger/ }));
    expect(router.state.location.search).toBe("?q=Heath+Ledger");
  });

  it("searches for what was typed with Enter", async () => {
    const { user, router } = open();
    await user.type(box(), "slow film about grief by the sea{Enter}");
    const { pathname, search } = router.state.location;
    expect(pathname + search).toBe("/search?q=slow+film+about+grief+by+the+sea");
  });

  it("does nothing with Enter while it is empty", async () => {
    const { user, router } = open();
    await user.type(box(), "  {Enter}");
    expect(router.state.location.pathname).toBe("/");
  });

  it("closes with Escape, and empties with the next", async () => {
    const { user } = await type("he");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(box()).toHaveValue("he");
    await user.keyboard("{Escape}");
    expect(box()).toHaveValue("");
  });

  it("closes when one goes elsewhere", async () => {
    const { user } = await type("he");
    await user.tab();
    await waitFor(() => expect(screen.queryByRole("listbox")).not.toBeInTheDocument());
  });

  it("is reached with a slash from anywhere but another field", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button"));
    await user.keyboard("/");
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue("");
    await user.click(screen.getByRole("textbox", { name: "Another field" }));
    await user.keyboard("/");
    expect(screen.getByRole("textbox", { name: "Another field" })).toHaveFocus();
  });

  it("shows what was searched for on the page of results, and suggests nothing for it", () => {
    open("/search?q=heat");
    expect(box()).toHaveValue("heat");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });
});
