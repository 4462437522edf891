import type { NotificationItem } from "@/contract/events";

/** A sentence, its first part being what is talked about, and where it leads. */
export interface Sentence {
  who: string;
  does: string;
  to: string;
}

type Kind = NotificationItem["kind"];

/** One of each kind the server has: a new one without a sentence does not compile. */
const sentences: Record<Kind, (item: NotificationItem) => Sentence> = {
  new_follower: ({ actor }) => ({
    who: nameOf(actor),
    does: "follows you",
    to: actor ? `/members/${actor.username}` : "/notifications",
  }),
};

export function sentenceOf(item: NotificationItem): Sentence {
  // A newer server may tell of what this build has never heard of.
  if (!Object.hasOwn(sentences, item.kind))
    return { who: "Something new.", does: "Reload the page to see what it is", to: "/notifications" };
  return sentences[item.kind](item);
}

/** What to call somebody. */
export function nameOf(actor: NotificationItem["actor"]): string {
  return actor ? actor.display_name || actor.username : "Somebody";
}
