import { readFile } from "node:fs/promises";

export interface DemoAccount {
  role: string;
  username: string;
  password: string;
}

/** The account with this role that the product was started with. */
export async function account(role: string): Promise<DemoAccount> {
  const file = process.env.MARQUEE_RUN_FILE;
  if (!file) throw new Error("MARQUEE_RUN_FILE is not set: it names the file that says what runs.");
  const run = JSON.parse(await readFile(file, "utf8")) as { accounts: DemoAccount[] };
  const found = run.accounts.find((each) => each.role === role);
  if (!found) throw new Error(`There is no account of a ${role}.`);
  return found;
}
