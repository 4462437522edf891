import { useLayoutEffect, useRef } from "react";

interface Place {
  x: number;
  y: number;
}

const minus = (a: Place, b: Place): Place => ({ x: a.x - b.x, y: a.y - b.y });

function placeOf(element: Element | null): Place {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: left, y: top };
}

/**
 * Rows that change places glide there, so that the eye can follow. Put the returned ref on the container and
 * `data-flip` with a stable key on each row.
 *
 * order: changes exactly when the order does.
 */
export function useFlip<T extends HTMLElement>(order: string) {
  const container = useRef<T>(null);
  const before = useRef(new Map<string, Place>());

  useLayoutEffect(() => {
    const rows = [...(container.current?.querySelectorAll<HTMLElement>("[data-flip]") ?? [])];
    const origin = placeOf(container.current);
    const after = new Map(rows.map((row) => [row.dataset.flip ?? "", minus(placeOf(row), origin)]));
    const still = typeof matchMedia !== "function" || matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const row of rows) {
      const key = row.dataset.flip ?? "";
      const [from, to] = [before.current.get(key), after.get(key)];
      if (!from || !to || still) continue;
      const { x, y } = minus(from, to);
      if (x !== 0 || y !== 0) {
        row.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
          duration: 380,
          easing: "cubic-bezier(0.2, 0.7, 0.2, 1)",
        });
      }
    }
    before.current = after;
  }, [order]);

  return container;
}
