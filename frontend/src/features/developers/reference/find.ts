import type { Field, Reference, Sent } from "./read";

/** What of a reference has to do with some words; all of it for none. */
export function find(reference: Reference, words: string): Reference {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return reference;
  const has = (...texts: (string | number)[]) => {
    const text = texts.join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const sentHas = (sent: Sent, ...beside: string[]) =>
    has(...beside, sent.name, sent.about, ...sent.fields.map(fieldText));
  return {
    topics: reference.topics.flatMap((topic) => {
      const about = [topic.pattern, topic.who, topic.scope ?? ""];
      if (has(...about)) return [topic];
      const events = topic.events.filter((event) => sentHas(event, ...about));
      const snapshot = topic.snapshot && sentHas(topic.snapshot, ...about) ? topic.snapshot : null;
      return events.length > 0 || snapshot ? [{ ...topic, events, snapshot }] : [];
    }),
    requests: reference.requests.filter((sent) => sentHas(sent)),
    answers: reference.answers.filter((sent) => sentHas(sent)),
    webhooks: reference.webhooks.filter((sent) => sentHas(sent)),
    types: reference.types.filter(({ name, about, fields }) => has(name, about, ...fields.map(fieldText))),
    closeCodes: reference.closeCodes.filter(({ code, meaning, advice }) => has(code, meaning, advice)),
    errorCodes: reference.errorCodes.filter(({ code, meaning, advice }) => has(code, meaning, advice)),
  };
}

export function isEmpty(reference: Reference): boolean {
  return Object.values(reference).every((list: readonly unknown[]) => list.length === 0);
}

function fieldText({ name, type, about }: Field): string {
  return [name, about, ...type.map((part) => (typeof part === "string" ? part : part.name))].join(" ");
}
