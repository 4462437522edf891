import { send } from "@/contract/http";

const STORED_AS = "marquee.remember-me";

/** Whether the next sign-in is to be remembered; it outlives a visit to another service, but not the tab. */
export const remembering = {
  get: () => sessionStorage.getItem(STORED_AS) === "yes",
  set: (wanted: boolean) =>
    wanted ? sessionStorage.setItem(STORED_AS, "yes") : sessionStorage.removeItem(STORED_AS),
};

/** Keep the new session on this device if the person asked for it. A sign-in does not fail over this. */
export async function rememberIfAsked(): Promise<void> {
  if (!remembering.get()) return;
  remembering.set(false);
  await send("PATCH", "/me/sessions/current", { remember: true }).catch(() => null);
}
