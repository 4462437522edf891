import { useSearchParams } from "react-router";
import { Examples } from "../components/examples";
import { Results } from "../components/results";
import { queryAndPage } from "../search-address";

/** What was found. The box to search with is in the frame of every page. */
export function Component() {
  const { query, page } = queryAndPage(useSearchParams()[0]);
  return (
    <div className="mx-auto max-w-[840px]">
      <title>{query ? `${query} · Search · Marquee` : "Search · Marquee"}</title>
      <h1 className="pb-2 text-28 font-extrabold lg:text-36">{query ? `“${query}”` : "Search"}</h1>
      {query ? <Results key={query} query={query} page={page} /> : <Examples />}
    </div>
  );
}
