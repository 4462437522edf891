import { render } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { useFlip } from "./use-flip";

const HEIGHT = 36;
const animate = vi.fn();

function Rows({ order }: { order: string[] }) {
  const list = useFlip<HTMLUListElement>(order.join());
  return (
    <ul ref={list}>
      {order.map((name) => (
        <li key={name} data-flip={name} />
      ))}
    </ul>
  );
}

beforeEach(() => {
  animate.mockClear();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  HTMLElement.prototype.animate = function (this: HTMLElement, frames) {
    animate(this.dataset.flip, (frames as Keyframe[])[0]?.transform);
    return {} as Animation;
  };
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const place = this.parentElement ? [...this.parentElement.children].indexOf(this) : 0;
    return { top: this.dataset.flip ? place * HEIGHT : 0 } as DOMRect;
  });
});

it("lets rows glide from their old place to the new one, and leaves the others still", () => {
  const { rerender } = render(<Rows order={["a", "b", "c"]} />);
  expect(animate).not.toHaveBeenCalled();
  rerender(<Rows order={["b", "a", "c"]} />);
  expect(animate.mock.calls).toEqual([
    ["b", "translate(0px, 36px)"],
    ["a", "translate(0px, -36px)"],
  ]);
});

it("moves nothing for those who asked for less motion", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  const { rerender } = render(<Rows order={["a", "b"]} />);
  rerender(<Rows order={["b", "a"]} />);
  expect(animate).not.toHaveBeenCalled();
});
