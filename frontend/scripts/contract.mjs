/**
 * Writes the browser's types from the documents the server publishes:
 * src/contract/api.ts from openapi.json, src/contract/events.ts from events.schema.json.
 * With --check nothing is written; the exit code is 1 when a file is stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";
import openapiTS, { astToString } from "openapi-typescript";
import { format, resolveConfig } from "prettier";

const documents = new URL("../../docs/contract/", import.meta.url);
const target = new URL("../src/contract/", import.meta.url);

const header = (source) =>
  `/* generated from docs/contract/${source} by \`npm run contract\`; do not edit */\n\n`;

async function api() {
  const source = await readFile(new URL("openapi.json", documents), "utf8");
  return header("openapi.json") + astToString(await openapiTS(source));
}

/** Tuples as the generator knows them, and no name for every single field. */
function simplify(node, depth = 0) {
  if (Array.isArray(node)) return node.map((item) => simplify(item, depth));
  if (typeof node !== "object" || node === null) return node;
  const { prefixItems, title, ...rest } = node;
  const simple = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, simplify(value, depth + 1)]),
  );
  if (prefixItems) simple.items = simplify(prefixItems, depth + 1);
  // A property may be called "title"; then it is an object, not a label.
  if (typeof title === "object") simple.title = simplify(title, depth + 1);
  return simple;
}

const nameOf = ({ $ref }) => $ref.split("/").at(-1);

function map(name, about, entries) {
  const rows = Object.entries(entries).map(([key, value]) => `  ${JSON.stringify(key)}: ${nameOf(value)};`);
  return `/** ${about} */\nexport interface ${name} {\n${rows.join("\n")}\n}\n`;
}

async function events() {
  const schema = JSON.parse(await readFile(new URL("events.schema.json", documents), "utf8"));
  const definitions = simplify(schema.$defs);
  const everything = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.keys(definitions).map((name) => [name, { $ref: `#/$defs/${name}` }]),
    ),
    $defs: definitions,
  };
  const types = await compile(everything, "AllTypes", {
    bannerComment: "",
    format: false,
    unreachableDefinitions: false,
  });
  const withoutWrapper = types.replace(/export interface AllTypes \{[^}]*\}\n*/, "");
  const maps = [
    map("EventMap", "Every pushed event by its type.", schema["x-events"]),
    map("SnapshotMap", "Every snapshot by the pattern of its topic.", schema["x-snapshots"]),
  ];
  return header("events.schema.json") + [withoutWrapper, ...maps].join("\n");
}

async function settle(name, text, checking) {
  const file = new URL(name, target);
  const style = await resolveConfig(file);
  const wanted = await format(text, { ...style, parser: "typescript" });
  const found = await readFile(file, "utf8").catch(() => "");
  if (wanted === found) return true;
  if (checking) console.error(`src/contract/${name} is stale: run \`npm run contract\`.`);
  else await writeFile(file, wanted);
  return !checking;
}

const checking = process.argv.includes("--check");
const fresh = [
  await settle("api.ts", await api(), checking),
  await settle("events.ts", await events(), checking),
];
process.exitCode = fresh.every(Boolean) ? 0 : 1;
