import { Pulse } from "@/ui/pulse";
import { Ticking } from "@/ui/ticking";
import { useViewers } from "../api/get-viewers";
import { numberText } from "../film-facts";

/** How many look at the film in this moment. Alone, there is nothing to say. */
export function HereNow({ film }: { film: number }) {
  const viewers = useViewers(film);
  if (viewers === null || viewers < 2) return null;
  return (
    <p className="film-here" title="People who have this page open, you among them">
      <Pulse />
      <span>
        <Ticking value={numberText(viewers)} className="font-semibold tabular-nums" /> here now
      </span>
    </p>
  );
}
