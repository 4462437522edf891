import { useRouteError } from "react-router";
import { Button } from "@/ui/button";

/** A page that broke. Its neighbours, and the way to them, still work. */
export function RouteError() {
  const error = useRouteError();
  const stale = error instanceof TypeError && /dynamically imported module/i.test(error.message);
  return (
    <div role="alert" className="py-16 text-center">
      <title>Something broke · Marquee</title>
      <h1 className="text-28">{stale ? "There is a newer version" : "This page broke"}</h1>
      <p className="mx-auto mt-2 max-w-[52ch] text-text-3">
        {stale
          ? "The app was updated while this page was open. Load it again to go on."
          : "That is our fault, not yours. Loading it again often helps."}
      </p>
      <Button kind="primary" className="mt-6" onClick={() => window.location.reload()}>
        Load again
      </Button>
    </div>
  );
}
