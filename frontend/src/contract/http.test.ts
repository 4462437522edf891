import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError, getOne, getPage } from "./http";

const fetching = () => vi.spyOn(globalThis, "fetch");
afterEach(() => vi.restoreAllMocks());

describe("reading", () => {
  it("opens the envelope, and leaves out what was not asked", async () => {
    const asked = fetching().mockResolvedValue(Response.json({ success: true, data: { id: 7 } }));
    expect(await getOne("/sports/matches/7", { tz: "Europe/Berlin", status: undefined })).toEqual({ id: 7 });
    expect(asked.mock.calls[0]?.[0]).toBe("/api/sports/matches/7?tz=Europe%2FBerlin");
  });

  it("keeps the pagination of a list, or makes one up for a list without", async () => {
    const pagination = { page: 2, per_page: 20, total: 41, pages: 3 };
    fetching().mockResolvedValueOnce(Response.json({ data: [1], pagination }));
    expect(await getPage("/x")).toEqual({ items: [1], pagination });
    fetching().mockResolvedValueOnce(Response.json({ data: [1, 2] }));
    expect((await getPage("/x")).pagination).toEqual({ page: 1, per_page: 2, total: 2, pages: 1 });
  });
});

describe("an error", () => {
  it("carries what the problem document says", async () => {
    const errors = [{ field: "date", code: "invalid", message: "No such day." }];
    const body = { code: "VALIDATION_ERROR", message: "Check the date.", errors };
    fetching().mockResolvedValue(Response.json(body, { status: 400 }));
    const error = await getOne("/x").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 400,
      ...{ code: "VALIDATION_ERROR", message: "Check the date.", fields: errors },
    });
  });

  it("is told in words when the answer is no document", async () => {
    fetching().mockResolvedValue(new Response("<h1>Bad gateway</h1>", { status: 502 }));
    await expect(getOne("/x")).rejects.toMatchObject({ status: 502, code: "UNKNOWN" });
  });

  it("is told in words when the server cannot be reached", async () => {
    fetching().mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(getOne("/x")).rejects.toMatchObject({ status: 0, code: "UNREACHABLE" });
  });

  it("is left alone when we gave up ourselves", async () => {
    const gone = new AbortController();
    gone.abort();
    fetching().mockRejectedValue(new DOMException("", "AbortError"));
    await expect(getOne("/x", {}, gone.signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});
