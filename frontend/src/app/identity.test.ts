import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { viewingProfile } from "@/contract/viewing-profile";
import { sessionKey, type Person } from "@/features/accounts/api/get-session";
import { signedOutElsewhere, topicOptions, watchIdentity } from "./identity";

const iris: Person = { id: 3, username: "iris", email: "iris@example.org", name: "Iris" };
const jun: Person = { id: 4, username: "jun", email: "jun@example.org", name: "Jun" };

let cache: QueryClient;
const identify = vi.fn();

beforeEach(() => {
  cache = new QueryClient();
  identify.mockClear();
  signedOutElsewhere.set(false);
  sessionStorage.clear();
  cache.setQueryData(["films", "movie", 7], "with what somebody did");
  cache.setQueryData(["recommendations", "for-you"], "somebody's");
  cache.setQueryData(["sports", "home"], "everybody's");
  return watchIdentity(cache, { identify });
});

const become = (person: Person | null) => cache.setQueryData(sessionKey, person);
const known = () =>
  cache
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0]);

describe("who is signed in", () => {
  it("changes nothing when it is learnt first, or said again", () => {
    become(iris);
    become({ ...iris });
    expect(identify.mock.calls).toEqual([[3]]);
    expect(known()).toContain("recommendations");
  });

  it("drops what belonged to somebody else and connects anew", () => {
    become(iris);
    become(jun);
    expect(identify.mock.calls).toEqual([[3], [4]]);
    expect(known()).toEqual(["sports", "session"]);
    expect(signedOutElsewhere.get()).toBe(false);
  });

  it("says so when the session ended elsewhere", () => {
    become(iris);
    become(null);
    expect(signedOutElsewhere.get()).toBe(true);
    become(iris);
    expect(signedOutElsewhere.get()).toBe(false);
  });

  it("says nothing when one has signed out oneself", async () => {
    become(iris);
    const signOut = cache.getMutationCache().build(cache, {
      mutationKey: ["sign-out"],
      mutationFn: () => Promise.resolve(),
      onSuccess: () => void become(null),
    });
    await signOut.execute(undefined);
    expect(identify.mock.calls).toEqual([[3], [null]]);
    expect(signedOutElsewhere.get()).toBe(false);
  });
});

it("says for which viewing profile a topic is held, where each has its own", () => {
  viewingProfile.signedInAs(3);
  viewingProfile.choose(12);
  expect(["feed", "recommendations", "me", "scores"].map(topicOptions)).toEqual([
    { profile: 12 },
    { profile: 12 },
    {},
    {},
  ]);
  viewingProfile.choose(null);
  expect(topicOptions("feed")).toEqual({});
});

describe("stars pressed before signing in", () => {
  const pending = JSON.stringify({ movie: 7, rating: 4.5 });
  const stored = () => sessionStorage.getItem("marquee.pending-rating");

  it("are saved once", async () => {
    const fetching = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ data: {} }));
    sessionStorage.setItem("marquee.pending-rating", pending);
    become(null);
    become(iris);
    become(jun);
    await vi.waitFor(() => expect(fetching).toHaveBeenCalledOnce());
    expect(fetching.mock.calls[0]).toMatchObject([
      "/api/movies/7/rating",
      { method: "PUT", body: JSON.stringify({ rating: 4.5 }) },
    ]);
    expect(stored()).toBeNull();
  });

  it("are kept when saving fails, and left alone while nobody signs in", async () => {
    const fetching = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
    sessionStorage.setItem("marquee.pending-rating", pending);
    become(iris);
    become(null);
    expect(fetching).not.toHaveBeenCalled();
    become(iris);
    await vi.waitFor(() => expect(stored()).toBe(pending));
  });

  it.each(["", "no json", "7", '{"movie":"7","rating":4}'])(
    "that make no sense (%j) are not sent",
    (text) => {
      const fetching = vi.spyOn(globalThis, "fetch");
      sessionStorage.setItem("marquee.pending-rating", text);
      become(null);
      become(iris);
      expect(fetching).not.toHaveBeenCalled();
    },
  );
});
