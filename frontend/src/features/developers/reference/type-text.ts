import type { Schema } from "./document";

/** A piece of a type as it is written: plain text, or the name of a type that is described by itself. */
export type TypePart = string | { name: string };

/** The last part of a reference: `MatchMoment`. */
export const nameOf = (reference: string) => reference.split("/").at(-1) ?? reference;

/** A schema in the words of a programmer: `MatchMoment | null`, `[number, number]`, `"home" | "away"`. */
export function typeParts(schema: Schema): TypePart[] {
  if (schema.$ref) return [{ name: nameOf(schema.$ref) }];
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.enum) return [schema.enum.map((value) => JSON.stringify(value)).join(" | ")];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(choices.map(typeParts), " | ");
  if (Array.isArray(schema.items)) {
    return ["[", ...joined((schema.items as readonly Schema[]).map(typeParts), ", "), "]"];
  }
  if (schema.type === "array") return [...typeParts(schema.items ? (schema.items as Schema) : {}), "[]"];
  if (schema.format === "date-time") return ["time"];
  if (Array.isArray(schema.type)) return [schema.type.join(" | ")];
  return [typeof schema.type === "string" ? schema.type : "any JSON"];
}

function joined(lists: readonly TypePart[][], between: string): TypePart[] {
  return lists.flatMap((parts, place) => (place === 0 ? parts : [between, ...parts]));
}
