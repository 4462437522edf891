import type { BrowserContext } from "@playwright/test";
import { runNamed } from "./commands";

/** From now on it is long ago that whoever is signed in here proved who they are. */
export async function letProofGrowOld(context: BrowserContext): Promise<void> {
  const session = (await context.cookies()).find(({ name }) => name === "sessionid");
  if (!session) throw new Error("Nobody is signed in.");
  await runNamed("MARQUEE_OLD_PROOF_COMMAND", { SESSION: session.value });
}
