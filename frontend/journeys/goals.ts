import { runNamed } from "./commands";

/**
 * Cause a goal in the running product, by the command in MARQUEE_GOAL_COMMAND, with MATCH_ID and `home` in the places
 * of the match and the side, as in "python manage.py demo_goal MATCH_ID home".
 */
export async function causeGoal(match: number, side: "home" | "away"): Promise<void> {
  await runNamed("MARQUEE_GOAL_COMMAND", { MATCH_ID: String(match), home: side });
}
