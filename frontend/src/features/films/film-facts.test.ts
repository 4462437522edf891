import { expect, it } from "vitest";
import { ageText, countryName, counted, runtimeText } from "./film-facts";

it.each([
  [123, "2\u00a0h 3\u00a0min"],
  [120, "2\u00a0h"],
  [45, "45\u00a0min"],
  [0, "0\u00a0min"],
])("says %d minutes as %s", (minutes, expected) => {
  expect(runtimeText(minutes)).toBe(expected);
});

it("says from which age", () => {
  expect(ageText(12)).toBe("ages 12+");
  expect(ageText(0)).toBe("all ages");
});

it("names a country, and leaves a code that is none as it is", () => {
  expect(countryName("JP")).toBe("Japan");
  expect(countryName("?")).toBe("?");
});

it("counts one and many", () => {
  expect(counted(1, "member", "members")).toBe("1 member");
  expect(counted(1284, "member", "members")).toBe("1,284 members");
});
