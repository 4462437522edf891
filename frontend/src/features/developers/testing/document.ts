import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AsyncApi } from "../reference/document";

/** The document that is committed, which is what a server serves. */
export function committedDocument(): AsyncApi {
  const file = join(import.meta.dirname, "../../../../../docs/contract/asyncapi.json");
  return JSON.parse(readFileSync(file, "utf8")) as AsyncApi;
}

const TOPICS = ["topic.scores", "topic.match", "topic.me", "topic.movie"];
const LEFT_OUT = /^(Recommend|Lineup|Export|Own|Match(Detail|Summary)|Competition|Team|Player)/;

/** Some of it: what a test of the page has to look through is long enough. */
export function shortDocument(): AsyncApi {
  const document = committedDocument();
  const { messages, schemas } = document.components;
  return {
    ...document,
    channels: Object.fromEntries(
      Object.entries(document.channels).filter(
        ([name]) => ["socket", "webhook"].includes(name) || TOPICS.includes(name),
      ),
    ),
    components: {
      messages,
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => !LEFT_OUT.test(name))),
    },
  };
}
