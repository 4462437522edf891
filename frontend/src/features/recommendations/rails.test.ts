import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCold, marksBetween, markOf, newer, reasonLine, withoutFilm } from "./rails";
import { aRail, anItem, forYou } from "./testing/builders";

describe("which rails count", () => {
  const rated = { kind: "rated", movie: { id: 1, title: "Heat" }, text: "you rated Heat 4½" } as const;
  const change = { reason: rated, at: 1_000 };

  it("are the newest told, however late an older answer comes", () => {
    const five = { ...forYou(5), change };
    expect(newer(undefined, five)).toBe(five);
    expect(newer(five, forYou(4))).toBe(five);
    expect(newer(five, forYou(6)).generation).toBe(6);
  });

  it("keep what made them so when they are asked for again", () => {
    expect(newer({ ...forYou(5), change }, forYou(5)).change).toBe(change);
  });
});

describe("what moved", () => {
  const marks = (before: number[], after: number[]) => {
    const found = marksBetween([aRail("top", before)], [aRail("top", after)]);
    return after.map((id) => markOf(found, "top", id));
  };

  it("is what passed another film", () => {
    expect(marks([1, 2, 3, 4], [4, 1, 2, 3])).toEqual([{ up: 3 }, undefined, undefined, undefined]);
  });

  it("is not what moved up because the film just rated went away", () => {
    expect(marks([1, 2, 3], [2, 3])).toEqual([undefined, undefined]);
  });

  it("is not what others were put in front of", () => {
    expect(marks([1, 2], [9, 1, 2])).toEqual(["new", undefined, undefined]);
  });

  it("says new of a film that stood on no rail before", () => {
    const found = marksBetween(
      [aRail("top", [1, 2]), aRail("trending", [3, 4])],
      [aRail("top", [3, 1]), aRail("because-1", [2, 5])],
    );
    expect(markOf(found, "top", 3)).toBeUndefined();
    expect(markOf(found, "because-1", 2)).toBeUndefined();
    expect(markOf(found, "because-1", 5)).toBe("new");
  });

  it("never marks everything as risen", () => {
    const films = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(films, films, (before, after) => {
        const found = marksBetween([aRail("top", before)], [aRail("top", after)]);
        const standing = after.filter((id) => before.includes(id));
        const risen = standing.filter((id) => markOf(found, "top", id));
        return standing.length === 0 || risen.length < standing.length;
      }),
    );
  });
});

describe("rails", () => {
  it("forget a film on all of them", () => {
    const rails = [aRail("top", [1, 2]), aRail("trending", [2, 3])];
    const left = withoutFilm({ ...forYou(1), rails }, 2).rails;
    expect(left.map(({ items }) => items.map(({ movie }) => movie.id))).toEqual([[1], [3]]);
  });

  it("are cold while nothing of the person is in them", () => {
    const popular = { kind: "popular", text: "41 members rated it 4 or more", movie: null } as const;
    const rated = { kind: "rated", text: "You rated Heat 4½", movie: { id: 1, title: "Heat" } } as const;
    expect(isCold([{ ...aRail("top", []), items: [anItem(1, [popular])] }])).toBe(true);
    expect(isCold([{ ...aRail("top", []), items: [anItem(1, [popular]), anItem(2, [rated])] }])).toBe(false);
    expect(isCold([])).toBe(true);
  });
});

describe("the line above a pick", () => {
  const rated = (title: string, stars: string) =>
    ({ kind: "rated", text: `You rated ${title} ${stars}`, movie: { id: 1, title } }) as const;

  it("names what was rated", () => {
    const item = anItem(1, [rated("Heat", "4½"), rated("Collateral", "4")]);
    expect(reasonLine(item)).toBe("Because you rated Heat 4½ and Collateral 4");
  });

  it("says another reason in its own words", () => {
    expect(reasonLine(anItem(1, [{ kind: "people", text: "Michael Mann again", movie: null }]))).toBe(
      "Michael Mann again",
    );
    expect(reasonLine(anItem(1, []))).toBe("");
  });
});
