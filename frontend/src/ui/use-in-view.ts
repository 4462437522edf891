import { useEffect, useRef, useState } from "react";

/** What stands on top of every page and covers what scrolls below it, at its highest. Pixels. */
const HEADER = 120;

/** Whether a reader has not scrolled past an element. True until known, and where nothing can be observed. */
export function useInView<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [inView, setInView] = useState(true);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        const latest = entries.at(-1);
        // Below the screen is not scrolled past: only what lies above counts.
        if (latest) setInView(latest.isIntersecting || latest.boundingClientRect.top > HEADER);
      },
      { rootMargin: `-${HEADER}px 0px 0px 0px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, inView] as const;
}
