import { useState } from "react";
import type { MatchDetail } from "@/contract/events";
import { isGoal } from "../match-status";
import { standText } from "../sentences";

/** Says a goal aloud for those who do not see it fall. Silent about what had happened before the page opened. */
export function GoalCall({ match }: { match: MatchDetail }) {
  const last = match.events.findLast(isGoal);
  const [known] = useState(last?.id);
  const news = last && last.id !== known;
  const who = last?.player ? ` ${last.player.name}.` : "";
  return (
    <p role="status" className="sr-only">
      {news ? `Goal!${who} ${standText(match)}` : ""}
    </p>
  );
}
