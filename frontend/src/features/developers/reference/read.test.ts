import { describe, expect, it } from "vitest";
import { committedDocument } from "../testing/document";
import { find, isEmpty } from "./find";
import { readReference } from "./read";
import { typeParts } from "./type-text";

describe("the reference", () => {
  const reference = readReference(committedDocument());
  const scores = reference.topics.find(({ pattern }) => pattern === "scores");

  it("has each topic with who may follow it and what comes", () => {
    expect(scores).toMatchObject({ scope: "sports:read", isPrivate: false, endpoint: "/ws/scores/" });
    expect(scores?.events.map(({ name }) => name).sort()).toEqual([
      "match.score_changed",
      "match.started",
      "match.status_changed",
    ]);
    expect(scores?.snapshot?.fields.map(({ name }) => name)).toEqual(["matches"]);
  });

  it("tells signals from events", () => {
    const match = reference.topics.find(({ kind }) => kind === "match");

    expect(match?.events.filter(({ isSignal }) => isSignal).map(({ name }) => name)).toEqual(["match.clock"]);
  });

  it("describes each type that a field names", () => {
    const fields = [
      ...reference.topics.flatMap(({ snapshot, events }) => [...(snapshot ? [snapshot] : []), ...events]),
      ...reference.types,
    ].flatMap((each) => each.fields);
    const named = fields.flatMap(({ type }) =>
      type.flatMap((part) => (typeof part === "string" ? [] : [part.name])),
    );

    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(reference.types.map((type) => type.name)).toContain(name);
  });

  it("shows what is sent and what comes as whole frames", () => {
    expect(reference.requests.map(({ name }) => name)).toEqual(["subscribe", "unsubscribe", "ping", "auth"]);
    const hello = reference.answers.find(({ name }) => name === "hello");
    expect(hello?.fields.map(({ name }) => name)).toContain("heartbeat");
  });

  it("is found by words, wherever they stand", () => {
    const cards = find(reference, "card shown");
    expect(cards.topics.map(({ pattern, events }) => [pattern, events.map(({ name }) => name)])).toEqual([
      ["match:{id}", ["match.card"]],
    ]);
    expect(find(reference, "4413").closeCodes.map(({ code }) => code)).toEqual([4413]);
    expect(isEmpty(find(reference, "no such word"))).toBe(true);
    expect(find(reference, "  ")).toBe(reference);
  });
});

describe("a type in words", () => {
  it.each([
    [{ $ref: "#/components/schemas/Score" }, [{ name: "Score" }]],
    [{ anyOf: [{ type: "integer" }, { type: "null" }] }, ["integer", " | ", "null"]],
    [{ type: "array", items: { type: "number" } }, ["number", "[]"]],
    [
      { type: "array", items: [{ type: "integer" }, { type: "integer" }] },
      ["[", "integer", ", ", "integer", "]"],
    ],
    [{ enum: ["home", "away"] }, ['"home" | "away"']],
    [{ const: "event" }, ['"event"']],
    [{ type: "string", format: "date-time" }, ["time"]],
    [{ type: ["object", "null"] }, ["object | null"]],
    [{}, ["any JSON"]],
  ])("%j", (schema, words) => {
    expect(typeParts(schema)).toEqual(words);
  });
});
