import { ChevronLeft, ChevronRight } from "lucide-react";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

const FOCUSABLE = "a[href], button:not(:disabled), [role=radio][tabindex='0']";
/** Rounding, and the room kept for focus rings. */
const SLACK = 8;

/** A list that scrolls sideways: by touch and wheel, by its buttons, and by arrow keys from item to item. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  const { list, more, look, page } = useScroller();
  return (
    <div className="group/rail relative">
      <ul
        ref={list}
        role="list"
        aria-label={label}
        className="sideways -m-1 flex snap-x scroll-px-1 gap-3 p-1 sm:gap-4"
        onScroll={look}
      >
        {children}
      </ul>
      {more.before && <Pager side="before" label={label} onPress={() => page(-1)} />}
      {more.after && <Pager side="after" label={label} onPress={() => page(1)} />}
    </div>
  );
}

function useScroller() {
  const list = useRef<HTMLUListElement>(null);
  const [more, setMore] = useState({ before: false, after: false });
  const look = useCallback(() => {
    if (!list.current) return;
    const { scrollLeft, clientWidth, scrollWidth } = list.current;
    const now = { before: scrollLeft > SLACK, after: scrollLeft + clientWidth < scrollWidth - SLACK };
    setMore((was) => (was.before === now.before && was.after === now.after ? was : now));
  }, []);
  useEffect(() => {
    const element = list.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const item of element.children) observer.observe(item);
    return () => observer.disconnect();
  });
  useEffect(() => {
    const element = list.current;
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, []);
  const page = (direction: 1 | -1) => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const width = (list.current?.clientWidth ?? 0) * 0.85;
    list.current?.scrollBy({ left: direction * width, behavior: still ? "auto" : "smooth" });
  };
  return { list, more, look, page };
}

/** Left and right go to the same thing in the next item; a control that needs the arrows itself keeps them. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const { target, currentTarget } = event;
  if (!step || !(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  if (target.closest("[role=radiogroup]")) return;
  const items = [...currentTarget.children];
  const here = items.findIndex((item) => item.contains(target));
  const next = items[here + step]?.querySelector<HTMLElement>(FOCUSABLE);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface PagerProps {
  side: "before" | "after";
  label: string;
  onPress: () => void;
}

/** For a mouse: a keyboard walks the items, a finger swipes. */
function Pager({ side, label, onPress }: PagerProps) {
  const Icon = side === "before" ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${label}: ${side === "before" ? "back" : "more"}`}
      className={`absolute top-[38%] hidden size-11 place-items-center rounded-full border border-line bg-surface-3 text-text-1 opacity-0 shadow-soft transition-opacity group-hover/rail:opacity-100 lg:grid pointer-coarse:hidden ${side === "before" ? "-left-4" : "-right-4"}`}
      onClick={onPress}
    >
      <Icon size={22} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
