import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { RatingTile } from "./rating-tile";
import { StarRating } from "./star-rating";

/** The control as a page holds it: what is chosen becomes its value. */
function setUp(start: number | null = null) {
  const chosen = vi.fn<(rating: number | null) => void>();
  function Page() {
    const [value, setValue] = useState(start);
    const change = (rating: number | null) => {
      chosen(rating);
      setValue(rating);
    };
    return <StarRating label="Rate Heat" value={value} onChange={change} />;
  }
  render(<Page />);
  return { chosen, user: userEvent.setup() };
}

const star = (name: string) => screen.getByRole("radio", { name });
const checked = () => screen.queryByRole("radio", { checked: true })?.getAttribute("aria-label") ?? null;

describe("rating with the keyboard", () => {
  it("is one stop of the tab key, at the rating there is", async () => {
    const { user } = setUp(3.5);
    await user.tab();
    expect(star("3½ stars")).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("walks by halves and chooses with Enter", async () => {
    const { chosen, user } = setUp(3);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(star("4½ stars")).toHaveFocus();
    expect(chosen).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(chosen).toHaveBeenCalledExactlyOnceWith(4.5);
    expect(checked()).toBe("4½ stars");
  });

  it.each([
    ["{ArrowUp}", 3.5],
    ["{ArrowDown}", 2.5],
    ["{ArrowLeft}{ArrowLeft}", 2],
    ["{Home}", 0.5],
    ["{End}", 5],
    ["{Home}{ArrowLeft}", 0.5],
    ["{End}{ArrowRight}", 5],
  ])("goes by %s from 3 to %d", async (keys, expected) => {
    const { chosen, user } = setUp(3);
    await user.tab();
    await user.keyboard(`${keys} `);
    expect(chosen).toHaveBeenCalledExactlyOnceWith(expected);
  });

  it("begins at half a star when there is no rating", async () => {
    const { chosen, user } = setUp();
    await user.tab();
    expect(star("½ star")).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(chosen).toHaveBeenCalledExactlyOnceWith(1);
  });

  it("chooses whole stars by their number", async () => {
    const { chosen, user } = setUp();
    await user.tab();
    await user.keyboard("4");
    expect(chosen).toHaveBeenCalledExactlyOnceWith(4);
  });

  it.each(["0", "{Backspace}", "{Delete}"])("takes the rating back with %s", async (key) => {
    const { chosen, user } = setUp(4);
    await user.tab();
    await user.keyboard(key);
    expect(chosen).toHaveBeenCalledExactlyOnceWith(null);
    expect(checked()).toBeNull();
  });

  it("has nothing to take back when there is no rating", async () => {
    const { chosen, user } = setUp();
    await user.tab();
    await user.keyboard("0{Backspace}");
    expect(chosen).not.toHaveBeenCalled();
  });

  it("forgets where one has walked when one leaves", async () => {
    const { chosen, user } = setUp(2);
    await user.tab();
    await user.keyboard("{End}");
    expect(screen.getByText("5")).toBeVisible();
    await user.tab();
    expect(screen.getByText("2")).toBeVisible();
    await user.tab({ shift: true });
    expect(star("2 stars")).toHaveFocus();
    expect(chosen).not.toHaveBeenCalled();
  });

  it("leaves the browser its own shortcuts", async () => {
    const { chosen, user } = setUp(3);
    await user.tab();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}{Control>}1{/Control}");
    expect(star("3 stars")).toHaveFocus();
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe("rating with a pointer", () => {
  it("takes the half that is pressed", async () => {
    const { chosen, user } = setUp();
    await user.click(star("4½ stars"));
    expect(chosen).toHaveBeenCalledExactlyOnceWith(4.5);
    expect(screen.getByText("4½")).toBeVisible();
  });

  it("shows what a press would give, and what there is once it is left", async () => {
    const { user } = setUp(2);
    await user.hover(star("3½ stars"));
    expect(screen.getByText("3½")).toBeVisible();
    await user.unhover(star("3½ stars"));
    await user.unhover(screen.getByRole("radiogroup", { name: "Rate Heat" }));
    expect(screen.getByText("2")).toBeVisible();
  });
});

it("lets its place show the number in its own way", async () => {
  render(
    <StarRating
      label="Rate Heat"
      value={null}
      onChange={() => undefined}
      lead={(shown) => <RatingTile rating={shown} lit={false} />}
    />,
  );
  expect(screen.getByText("–")).toBeVisible();
  await userEvent.hover(star("5 stars"));
  expect(screen.getByText("5")).toBeVisible();
});
