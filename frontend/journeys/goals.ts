import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Cause a goal in the running product, by the command in MARQUEE_GOAL_COMMAND: words separated by spaces, with
 * MATCH_ID and `home` in the places of the match and the side, as in "python manage.py demo_goal MATCH_ID home".
 */
export async function causeGoal(match: number, side: "home" | "away"): Promise<void> {
  const command = process.env.MARQUEE_GOAL_COMMAND;
  if (!command) throw new Error("MARQUEE_GOAL_COMMAND is not set: it names the command that causes a goal.");
  const [program, ...words] = command
    .split(" ")
    .filter(Boolean)
    .map((word) => (word === "MATCH_ID" ? String(match) : word === "home" ? side : word));
  if (!program) throw new Error("MARQUEE_GOAL_COMMAND is empty.");
  await run(program, words, { cwd: process.env.MARQUEE_GOAL_DIRECTORY ?? ".." });
}
