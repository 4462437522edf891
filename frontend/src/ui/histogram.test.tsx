import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Histogram } from "./histogram";

const counts = [0, 0, 0, 0, 1, 0, 10, 20, 15, 4];

function setUp(own: number | null = null) {
  render(<Histogram label="Ratings by stars" counts={counts} own={own} />);
  return userEvent.setup();
}

describe("a histogram", () => {
  it("tells every bar's number in words", () => {
    setUp();
    const bars = screen.getAllByRole("button").map((bar) => bar.getAttribute("aria-label"));
    expect(bars).toHaveLength(10);
    expect(bars[4]).toBe("2½ stars: 1 rating");
    expect(bars[7]).toBe("4 stars: 20 ratings");
  });

  it("marks your own bar with a word, not by colour alone", () => {
    setUp(4.5);
    expect(screen.getByText("you")).toBeVisible();
    expect(screen.getByRole("button", { name: "4½ stars: 15 ratings, yours among them" })).toBeVisible();
  });

  it("is one stop of the tab key, and arrows walk its bars", async () => {
    const user = setUp();
    await user.tab();
    expect(screen.getByText("5: 4 ratings, 8%")).toBeVisible();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.getByText("4: 20 ratings, 40%")).toBeVisible();
    await user.keyboard("{Home}{ArrowLeft}");
    expect(screen.getByRole("button", { name: "½ star: 0 ratings" })).toHaveFocus();
    await user.tab();
    expect(screen.queryByText(/ratings, /)).not.toBeInTheDocument();
  });

  it("tells a bar that is pointed at", async () => {
    const user = setUp();
    await user.hover(screen.getByRole("button", { name: "3½ stars: 10 ratings" }));
    expect(screen.getByText("3½: 10 ratings, 20%")).toBeVisible();
  });
});
