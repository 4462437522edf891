import { useEffect, useRef, useState } from "react";

/** A value as it was, renewed at most once in so many milliseconds. */
export function useThrottled<T>(value: T, every: number): T {
  const [told, setTold] = useState(value);
  const newest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    newest.current = value;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setTold(newest.current);
    }, every);
  }, [value, every]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return told;
}
