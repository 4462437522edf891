import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Poster } from "./poster";

it("says what it is, keeps its room and waits until it comes near", () => {
  render(<Poster src="/heat.svg" title="Heat" />);
  const picture = screen.getByRole("img", { name: "Poster of Heat" });
  expect(picture).toHaveAttribute("loading", "lazy");
  expect(picture).toHaveAttribute("width", "400");
  expect(picture).toHaveAttribute("height", "600");
});

it("says nothing where the title stands beside it", () => {
  render(<Poster src="/heat.svg" title="Heat" decorative />);
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

it("shows the title when the picture does not come", () => {
  render(<Poster src="/gone.svg" title="Heat" />);
  fireEvent.error(screen.getByRole("img"));
  expect(screen.getByText("Heat")).toBeVisible();
});
