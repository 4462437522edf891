import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/**
 * Something a button opens beside it. Closes by Escape, by a click elsewhere, when the focus leaves and when the page
 * changes. `frame` goes around both; its first button gets the focus back.
 */
export function useDisclosure() {
  const { key } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const open = openOn === key;
  useEffect(() => {
    if (!open) return;
    const close = () => setOpenOn(null);
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      close();
      frame.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  return { open, frame, setOpen: (wanted: boolean) => setOpenOn(wanted ? key : null) };
}
