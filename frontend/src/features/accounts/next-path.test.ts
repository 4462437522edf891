import { expect, it } from "vitest";
import { nextPath, withNext } from "./next-path";

const next = (value: string) => nextPath(new URLSearchParams({ next: value }));

it.each(["/", "/films/7", "/search?q=a%20b#top", "/scores?date=2026-11-20"])("goes to %s", (path) =>
  expect(next(path)).toBe(path),
);

it.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  " //evil.example",
  "javascript:alert(1)",
  "films",
  "",
  "/sign-in",
  "/sign-up?next=/",
  "/sign-in/second-factor",
  "/reset-password/3-abc",
  "/verify-email/abc",
])("does not go to %j", (path) => expect(next(path)).toBe("/"));

it("goes home when nothing was asked for", () => expect(nextPath(new URLSearchParams())).toBe("/"));

it("keeps where to go in the address", () => {
  expect(withNext("/sign-in", "/")).toBe("/sign-in");
  expect(withNext("/sign-in", "/search?q=a b")).toBe("/sign-in?next=%2Fsearch%3Fq%3Da%20b");
});
