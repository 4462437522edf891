const WAYS_IN = /^\/(sign-(in|up)|reset-password|verify-email)(\/|$)/;

/** Whether an address is one of the pages for getting in, where nobody wants to be brought back to. */
export const isWayIn = (pathname: string) => WAYS_IN.test(pathname);

/** Where to go after signing in: only a path of our own, whatever somebody put into the address. */
export function nextPath(search: URLSearchParams): string {
  const asked = search.get("next") ?? "/";
  // Browsers read "\" as "/" and drop tabs and line ends, so "/\evil" and "/<tab>/evil" lead elsewhere.
  if (!/^\/(?![/\\])/.test(asked) || [...asked].some((letter) => letter <= " ")) return "/";
  const { origin } = window.location;
  const url = new URL(asked, origin);
  if (url.origin !== origin || isWayIn(url.pathname)) return "/";
  return url.pathname + url.search + url.hash;
}

/** The address of a page on the way in that keeps where to go afterwards. */
export function withNext(page: `/sign-${string}`, next: string): string {
  return next === "/" ? page : `${page}?next=${encodeURIComponent(next)}`;
}
