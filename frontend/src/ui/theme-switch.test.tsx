import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { ThemeSwitch } from "./theme-switch";

let system: { matches: boolean; change: () => void };

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.theme = "dark";
  system = { matches: false, change: () => undefined };
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return system.matches;
    },
    addEventListener: (_: string, listener: () => void) => (system.change = listener),
    removeEventListener: vi.fn(),
  }));
});

const theme = () => document.documentElement.dataset.theme;

it("goes from the system's theme to light to dark and back, and remembers", async () => {
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole("button", { name: "Theme: as the system. Switch to light" }));
  expect([theme(), localStorage.getItem("marquee.theme")]).toEqual(["light", "light"]);
  await userEvent.click(screen.getByRole("button", { name: "Theme: light. Switch to dark" }));
  expect(theme()).toBe("dark");
  await userEvent.click(screen.getByRole("button", { name: "Theme: dark. Switch to as the system" }));
  expect(localStorage.getItem("marquee.theme")).toBe("system");
});

it("follows the system while that is the choice", () => {
  render(<ThemeSwitch />);
  system.matches = true;
  act(() => system.change());
  expect(theme()).toBe("light");
});

it("begins with what was chosen last time", () => {
  localStorage.setItem("marquee.theme", "dark");
  render(<ThemeSwitch />);
  expect(screen.getByRole("button", { name: /Theme: dark/ })).toBeVisible();
});
