import { useSyncExternalStore } from "react";

const watch = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

/** The part of the address after `#`, with it; "" for none. */
export const useHash = () => useSyncExternalStore(watch, () => window.location.hash);
