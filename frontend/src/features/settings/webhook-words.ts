import type { Delivery, Webhook } from "./api/webhooks";

/** "hooks.example.org". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

const states = { live: "Live", failing: "Failing", paused: "Paused" } as const;

export function stateWord({ state }: Webhook): string {
  return states[state];
}

/** What is wrong and what becomes of it; null when nothing is. */
export function troubleOf({ state, pause_reason }: Webhook): string | null {
  if (state === "failing")
    return "It does not take what is sent. It is tried again, ever more seldom, for a day.";
  if (state === "live") return null;
  if (pause_reason === "gone") return "It said that it is gone for good (410), so nothing is sent any more.";
  if (pause_reason === "failing") return "It took nothing for a day, so nothing is sent any more.";
  return "You paused it. What happens meanwhile is sent once it goes on, as far as it is still kept.";
}

const faults: Record<NonNullable<Delivery["fault"]>, string> = {
  status: "was not accepted",
  redirect: "was answered with a redirect, which is never followed",
  timeout: "was not answered within 10 seconds",
  private_address: "leads inside a private network",
  unknown_host: "has a host that nobody knows",
  tls: "has no valid certificate",
  connection: "could not be reached",
  address: "has an address that is not allowed",
};

/** How the last attempt went: "204 in 38 ms", "could not be reached". */
export function resultOf({ response_code, duration_ms, fault, attempts }: Delivery): string {
  if (attempts === 0) return "not sent yet";
  const took = duration_ms === null ? "" : ` in ${duration_ms} ms`;
  if (response_code === null) return fault ? faults[fault] : "failed";
  return fault === "redirect" ? `${response_code}: ${faults.redirect}` : `${response_code}${took}`;
}

const deliveryStates = {
  pending: "Waiting",
  delivered: "Delivered",
  failed: "Given up",
  withheld: "Held back",
} as const;

export function deliveryWord({ state, attempts }: Delivery): string {
  return state === "pending" && attempts > 0 ? "Trying again" : deliveryStates[state];
}

/** Is that time over, or as near as that. */
export function isWithin(milliseconds: number, at: string): boolean {
  return Date.parse(at) < Date.now() + milliseconds;
}

/** JSON to read. What is sent has no spaces. */
export function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
