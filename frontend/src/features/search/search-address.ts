/** The server takes no longer ones. */
export const LONGEST_QUERY = 200;

/** "/search?q=slow+film&page=2" */
export function searchAddress(query: string, page = 1): string {
  const search = new URLSearchParams({ q: query });
  if (page > 1) search.set("page", String(page));
  return `/search?${search.toString()}`;
}

/** The query and the page of an address; what makes no sense is the first page, or no query. */
export function queryAndPage(search: URLSearchParams): { query: string; page: number } {
  const query = (search.get("q") ?? "").trim().slice(0, LONGEST_QUERY);
  const page = Number(search.get("page") ?? 1);
  return { query, page: Number.isSafeInteger(page) && page >= 1 ? page : 1 };
}
