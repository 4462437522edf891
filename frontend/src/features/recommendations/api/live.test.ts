import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import type { ForYou } from "../rails";
import { aRail, forYou } from "../testing/builders";
import { forYouKey } from "./get-for-you";
import { recommendationsSnapshot, recommendationsUpdated } from "./live";

const reason = { kind: "rated", movie: { id: 1, title: "Heat" }, text: "you rated Heat 4½" } as const;
let cache: QueryClient;
const now = () => cache.getQueryData<ForYou>(forYouKey);

beforeEach(() => {
  cache = new QueryClient();
});

it("shows what is pushed when it is newer, and says why", () => {
  cache.setQueryData(forYouKey, forYou(4, [aRail("top", [1, 2])]));
  recommendationsUpdated(cache, { generation: 5, reason, rails: [aRail("top", [2])] });
  expect(now()).toMatchObject({
    generation: 5,
    rails: [{ items: [{ movie: { id: 2 } }] }],
    change: { reason },
  });
});

it("leaves newer rails alone when an older push comes late", () => {
  cache.setQueryData(forYouKey, forYou(6));
  recommendationsUpdated(cache, { generation: 5, reason, rails: [aRail("top", [2])] });
  expect(now()).toEqual(forYou(6));
});

it("keeps what is told of each film when the push only brings the reason", () => {
  const asked = forYou(5, [aRail("top", [1, 2])]);
  cache.setQueryData(forYouKey, asked);
  recommendationsUpdated(cache, { generation: 5, reason, rails: [aRail("top", [1, 2])] });
  expect(now()?.rails).toBe(asked.rails);
  expect(now()?.change?.reason).toEqual(reason);
});

it("takes the snapshot, also where counting began anew", () => {
  recommendationsSnapshot(cache, { generation: 9, rails: [aRail("top", [1])] });
  expect(now()?.generation).toBe(9);
  recommendationsSnapshot(cache, { generation: 2, rails: [aRail("top", [3])] });
  expect(now()?.generation).toBe(2);
});

it("does not forget why when the same rails are told again", () => {
  recommendationsUpdated(cache, { generation: 5, reason, rails: [] });
  recommendationsSnapshot(cache, { generation: 5, rails: [] });
  expect(now()?.change?.reason).toEqual(reason);
});
