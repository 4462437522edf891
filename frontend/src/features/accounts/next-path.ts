/** Where to go after signing in: only a path of our own, whatever somebody put into the address. */
export function nextPath(search: URLSearchParams): string {
  const asked = search.get("next") ?? "/";
  // Browsers read "\" as "/" and drop tabs and line ends, so "/\evil" and "/<tab>/evil" lead elsewhere.
  if (!/^\/(?![/\\])/.test(asked) || [...asked].some((letter) => letter <= " ")) return "/";
  const { origin } = window.location;
  const url = new URL(asked, origin);
  if (url.origin !== origin || /^\/sign-(in|up)\/?$/.test(url.pathname)) return "/";
  return url.pathname + url.search + url.hash;
}

/** The address of one of the two pages that keeps where to go afterwards. */
export function withNext(page: "/sign-in" | "/sign-up", next: string): string {
  return next === "/" ? page : `${page}?next=${encodeURIComponent(next)}`;
}
