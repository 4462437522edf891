import { useEffect, type RefObject } from "react";

/** "/" anywhere on the page leads into the field, unless somebody is writing; hidden fields stay out of it. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target) || !isShown(field.current)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [field]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function isShown(element: HTMLElement | null): boolean {
  // Where nothing is laid out nothing is hidden either.
  return element !== null && (element.checkVisibility?.() ?? true);
}
