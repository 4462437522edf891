import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Run the command that an environment variable names: words separated by spaces, some of which stand for what is only
 * known here. For what happens to the product from outside of a browser.
 */
export async function runNamed(variable: string, known: Record<string, string>): Promise<void> {
  const command = process.env[variable];
  if (!command) throw new Error(`${variable} is not set: it names a command.`);
  const [program, ...words] = command
    .split(" ")
    .filter(Boolean)
    .map((word) => known[word] ?? word);
  if (!program) throw new Error(`${variable} is empty.`);
  await run(program, words, { cwd: process.env.MARQUEE_COMMAND_DIRECTORY ?? ".." });
}
