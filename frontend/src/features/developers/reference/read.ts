import type { AsyncApi, Message, Schema, Told } from "./document";
import { nameOf, typeParts, type TypePart } from "./type-text";

export interface Field {
  name: string;
  type: TypePart[];
  optional: boolean;
  about: string;
}

/** Something that is sent: a request, an answer, a snapshot, an event. */
export interface Sent {
  name: string;
  about: string;
  /** Never logged, may be lost. */
  isSignal: boolean;
  fields: Field[];
  examples: readonly unknown[];
}

export interface TopicEntry {
  pattern: string;
  /** `match` for `match:{id}`. */
  kind: string;
  who: string;
  isPrivate: boolean;
  scope: string | null;
  kept: string;
  /** The address of a socket that has it subscribed already. */
  endpoint: string | null;
  snapshot: Sent | null;
  events: Sent[];
}

export interface TypeEntry {
  name: string;
  about: string;
  fields: Field[];
}

export interface Reference {
  topics: TopicEntry[];
  requests: Sent[];
  answers: Sent[];
  /** What is sent to a webhook: the headers and the body of each kind of request. */
  webhooks: Sent[];
  types: TypeEntry[];
  closeCodes: readonly Told[];
  errorCodes: readonly Told[];
}

const REQUESTS = ["subscribe", "unsubscribe", "ping", "auth"];
const ANSWERS = ["hello", "subscribed.scores", "match.goal", "match.clock", "unsubscribed", "pong", "error"];

/** What the page shows of a document. */
export function readReference(document: AsyncApi): Reference {
  const { messages, schemas } = document.components;
  const whole = (names: readonly string[]) =>
    names.flatMap((name) => {
      const message = messages[name];
      return message
        ? [{ ...sent(message.name, message, payloadOf(message, schemas)), isSignal: false }]
        : [];
    });
  const contents = Object.values(messages).map(contentOf);
  const described = new Set(
    [...contents, ...Object.values(messages).map(({ payload }) => payload)].map(({ $ref }) =>
      $ref ? nameOf($ref) : "",
    ),
  );
  return {
    topics: topicsOf(document),
    requests: whole(REQUESTS),
    answers: whole(ANSWERS),
    webhooks: webhooksOf(document),
    types: Object.entries(schemas)
      .filter(([name]) => !described.has(name))
      .map(([name, schema]) => ({ name, about: schema.description ?? "", fields: fieldsOf(schema) })),
    closeCodes: document["x-close-codes"],
    errorCodes: document["x-error-codes"],
  };
}

function webhooksOf({ channels, components }: AsyncApi): Sent[] {
  return Object.keys(channels.webhook?.messages ?? {}).flatMap((name) => {
    const message = components.messages[name];
    if (!message) return [];
    const whole = sent(name, message, message.payload);
    return [{ ...whole, fields: [...fieldsOf(message.headers ?? {}), ...whole.fields] }];
  });
}

function topicsOf({ channels, components }: AsyncApi): TopicEntry[] {
  const ready = Object.entries(channels.socket?.["x-single-topic"] ?? {});
  const topics = Object.values(channels).flatMap((channel) => {
    const said = channel["x-topic"];
    if (!said) return [];
    const told = Object.keys(channel.messages).flatMap((key) => {
      const message = components.messages[key];
      if (!message) return [];
      const content = resolved(contentOf(message), components.schemas);
      const name = message.name === "subscribed" ? "snapshot" : key;
      return [{ ...sent(name, message, content), isSnapshot: message.name === "subscribed" }];
    });
    return [
      {
        pattern: said.pattern,
        kind: said.pattern.split(":")[0] ?? said.pattern,
        who: said.who,
        isPrivate: said.private,
        scope: said.scope,
        kept: said.kept,
        endpoint: ready.find(([, topic]) => shape(topic) === shape(said.pattern))?.[0] ?? null,
        snapshot: told.find(({ isSnapshot }) => isSnapshot) ?? null,
        events: told.filter(({ isSnapshot }) => !isSnapshot),
      },
    ];
  });
  return topics.sort((one, other) => rank(one) - rank(other));
}

/** What everybody can try at once comes first, what is somebody's own last. */
const rank = ({ isPrivate, pattern }: TopicEntry) => (isPrivate ? 2 : 0) + (pattern.includes("{") ? 1 : 0);

/** A pattern without the name of what stands in it. */
const shape = (pattern: string) => pattern.replace(/\{\w+\}/, "{}");

function sent(name: string, message: Message, content: Schema): Sent {
  return {
    name,
    about: message.summary,
    isSignal: message.name === "signal",
    fields: fieldsOf(content),
    examples: message.examples.map(({ payload }) => payload),
  };
}

/** What a frame is sent for: its `data`, or its `snapshot`. */
function contentOf({ payload }: Message): Schema {
  return payload.properties?.data ?? payload.properties?.snapshot ?? {};
}

function payloadOf({ payload }: Message, schemas: AsyncApi["components"]["schemas"]): Schema {
  return resolved(payload, schemas);
}

function resolved(schema: Schema, schemas: AsyncApi["components"]["schemas"]): Schema {
  return (schema.$ref && schemas[nameOf(schema.$ref)]) || schema;
}

function fieldsOf(schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeParts(field),
    optional: !schema.required?.includes(name),
    about: field.description ?? "",
  }));
}
