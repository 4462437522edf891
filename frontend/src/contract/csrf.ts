/** The token that proves a request is from our own page; the server sets it as a cookie with every page. */
export function csrfToken(): string {
  // In production the name begins so that no other site of the same domain can set it.
  return cookie("__Host-csrftoken") ?? cookie("csrftoken") ?? "";
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
