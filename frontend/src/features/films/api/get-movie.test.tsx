import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { one, show } from "@/testing/render";
import { aDetail } from "../testing/builders";
import { useMovie } from "./get-movie";
import { movieSnapshot } from "./live";

function Average() {
  return <p>average {useMovie(7).data?.rating.average}</p>;
}

it("prefers numbers that were pushed while the answer was on its way", async () => {
  let arrive: (response: Response) => void = () => undefined;
  vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  const { cache } = show(<Average />);

  movieSnapshot(cache, { movie_id: 7, rating: { average: 2.5, count: 1, histogram: [] }, viewers: 1 });
  await act(async () => {
    arrive(Response.json(one(aDetail())));
    await Promise.resolve();
  });

  expect(await screen.findByText("average 2.5")).toBeVisible();
});
