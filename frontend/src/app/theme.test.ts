import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it, vi } from "vitest";
import { sessionKey } from "@/features/accounts/api/get-session";
import { answering, one } from "@/testing/render";
import { bringTheme } from "./theme";

const iris = { id: 3, username: "iris", email: "iris@example.org", name: "Iris" };
let cache: QueryClient;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  cache = new QueryClient();
  return bringTheme(cache);
});

const become = (person: unknown) => cache.setQueryData(sessionKey, person);
const chosen = () => localStorage.getItem("marquee.theme");

it("comes along when somebody signs in", async () => {
  answering({ "GET /me/preferences": one({ theme: "light" }) });
  become(null);
  become(iris);
  await vi.waitFor(() => expect(chosen()).toBe("light"));
});

it("is taken from this browser by an account that has none", async () => {
  localStorage.setItem("marquee.theme", "dark");
  const sent: unknown[] = [];
  answering({
    "GET /me/preferences": one({ theme: "system" }),
    "PATCH /me/preferences": (_query, body) => {
      sent.push(body);
      return one({ theme: "dark" });
    },
  });
  become(null);
  become(iris);
  await vi.waitFor(() => expect(sent).toEqual([{ theme: "dark" }]));
  expect(chosen()).toBe("dark");
});

it("stays as it is for somebody who has been signed in all along", () => {
  const asked = answering({});
  become(iris);
  become({ ...iris });
  expect(asked).toEqual([]);
});
