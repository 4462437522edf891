import { useLayoutEffect, useRef, useState } from "react";

const NEAR = 40;

/**
 * A list that grows at its end: whoever reads the end goes along, whoever reads elsewhere is left alone.
 *
 * newest: the number of its last item. isReading: something in it is being read, so nothing may move.
 */
export function useStickToEnd<Element extends HTMLElement>(newest: number, isReading: boolean) {
  const box = useRef<Element>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState(newest);
  const sticks = isAtEnd && !isReading;
  const toEnd = () => {
    const { current } = box;
    if (current) current.scrollTop = current.scrollHeight;
  };
  useLayoutEffect(() => {
    if (sticks) toEnd();
  }, [newest, sticks]);
  if (sticks && seen !== newest) setSeen(newest);
  return {
    box,
    onScroll: () => {
      const { current } = box;
      if (!current) return;
      const isNear = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
      setAtEnd(isNear);
      if (isNear) setSeen(newest);
    },
    unread: Math.max(0, newest - seen),
    toEnd,
  };
}
