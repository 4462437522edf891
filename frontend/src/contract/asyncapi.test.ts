import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";

interface Message {
  examples: { payload: unknown }[];
}

const require = createRequire(import.meta.url);
const committed = join(import.meta.dirname, "../../../docs/contract/asyncapi.json");
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const document = read(committed);
// Schemas of others say more than the validator knows; dates are checked where they are made.
const newAjv = () => new Ajv({ strict: false, validateFormats: false });

describe("the committed AsyncAPI document", () => {
  it("is AsyncAPI 3.0", () => {
    const validate = newAjv().compile(
      read(require.resolve("@asyncapi/specs/schemas/3.0.0-without-$id.json")),
    );

    validate(document);

    expect(validate.errors ?? []).toEqual([]);
  });

  const { messages } = document.components as { messages: Record<string, Message> };
  const schemas = newAjv().addSchema(document, "asyncapi");

  it.each(Object.keys(messages))("gives examples of %s that are of its shape", (name) => {
    const validate = schemas.compile({ $ref: `asyncapi#/components/messages/${name}/payload` });
    const { examples } = messages[name] as Message;

    for (const { payload } of examples) {
      validate(payload);
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(examples.length).toBeGreaterThan(0);
  });
});
