import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { show } from "../testing/render";
import { Onward } from "./onward";

afterEach(() => vi.unstubAllGlobals());

it("goes to a page of the app without leaving it", () => {
  const { address } = show(<Onward to="/films/7?a=1" />, "/sign-in");
  expect(address()).toBe("/films/7?a=1");
});

it.each(["/identity/o/authorize?client_id=tv", "/admin/"])("has the server draw %s", (to) => {
  const replace = vi.fn();
  vi.stubGlobal("location", { ...window.location, replace });
  show(<Onward to={to} />, "/sign-in");
  expect(replace).toHaveBeenCalledWith(to);
  expect(screen.queryByText("Elsewhere")).toBeNull();
});
