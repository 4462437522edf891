import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Glow } from "./glow";
import { ScoreTile } from "./score-tile";

it("ticks when the number changes, and only then", () => {
  const { rerender } = render(<ScoreTile value={0} lit />);
  expect(screen.getByText("0")).not.toHaveClass("ticks");
  rerender(<ScoreTile value={1} lit />);
  expect(screen.getByText("1")).toHaveClass("ticks");
});

it("glows anew for each change", () => {
  const { container, rerender } = render(<Glow of={0} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<Glow of={1} />);
  const first = container.firstChild;
  rerender(<Glow of={2} />);
  expect(container.firstChild).not.toBe(first);
});
