import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getOne } from "./http";
import { viewingProfile } from "./viewing-profile";

const KEY = "marquee.viewing-profiles";

beforeEach(() => {
  viewingProfile.signedInAs(3);
  viewingProfile.choose(null);
});
afterEach(() => viewingProfile.signedInAs(null));

function server(...answers: Response[]) {
  const fetching = vi.spyOn(globalThis, "fetch");
  for (const answer of answers) fetching.mockResolvedValueOnce(answer);
  return () => fetching.mock.calls.map(([, init]) => new Headers(init?.headers).get("X-Profile"));
}

const fine = () => Response.json({ data: 1 });
const refused = () =>
  Response.json(
    {
      code: "VALIDATION_ERROR",
      errors: [{ field: "X-Profile", code: "unknown", message: "No such profile." }],
    },
    { status: 400 },
  );

describe("the viewing profile", () => {
  it("goes with every request once it is chosen", async () => {
    const sent = server(fine(), fine());
    await getOne("/movies/7");
    viewingProfile.choose(12);
    await getOne("/movies/7");
    expect(sent()).toEqual([null, "12"]);
  });

  it("is each account's own", () => {
    viewingProfile.choose(12);
    viewingProfile.signedInAs(4);
    expect(viewingProfile.get()).toBeNull();
    viewingProfile.choose(20);
    viewingProfile.signedInAs(3);
    expect(viewingProfile.get()).toBe(12);
    viewingProfile.signedInAs(null);
    expect(viewingProfile.get()).toBeNull();
  });

  it("is told when another one counts, and only then", () => {
    const told = vi.fn();
    const stop = viewingProfile.watch(told);
    viewingProfile.choose(12);
    viewingProfile.choose(12);
    viewingProfile.signedInAs(3);
    expect(told).toHaveBeenCalledOnce();
    stop();
    viewingProfile.choose(null);
    expect(told).toHaveBeenCalledOnce();
  });

  it("is dropped when the server does not know it, and the question is asked again without", async () => {
    viewingProfile.choose(12);
    const sent = server(refused(), fine());
    expect(await getOne("/movies/7")).toBe(1);
    expect(sent()).toEqual(["12", null]);
    expect(viewingProfile.get()).toBeNull();
  });

  it("follows what another tab chooses", () => {
    viewingProfile.choose(12);
    localStorage.setItem(KEY, JSON.stringify({ account: 3, chosen: { 3: 14 } }));
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(viewingProfile.get()).toBe(14);
    localStorage.setItem(KEY, "no json");
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(viewingProfile.get()).toBeNull();
  });
});
