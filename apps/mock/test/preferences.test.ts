import { describe, expect, it } from "vitest";
import { runMock } from "./running-mock.ts";

const { call } = runMock();
const LISTING = "/marketplace/listings/4300801460";

async function answered(path: string, prefer?: string): Promise<string | null> {
  const reply = await call(path, prefer === undefined ? {} : { headers: { prefer } });
  return reply.headers.get("x-runout-mock");
}

describe("which answer to give can be said", () => {
  it.for([
    ["code=404", "getListing 404 listingNotFound"],
    ["example=asStranger", "getListing 200 asStranger"],
    ["example=listingNotFound", "getListing 404 listingNotFound"],
    ["code=200, example=asStranger", "getListing 200 asStranger"],
    ["code=200 example=asStranger", "getListing 200 asStranger"],
    ['code=200; example="asStranger"', "getListing 200 asStranger"],
    ["respond-async, code=429, wait=10", "getListing 429 tooManyRequests"],
    ["dynamic=true", "getListing 200 dynamic"],
    ["dynamic=false", "getListing 200 asOwner"],
    ["return=minimal", "getListing 200 asOwner"],
  ])("by Prefer: %s", async ([prefer, expected]) => {
    expect(await answered(LISTING, prefer)).toBe(expected);
  });

  it.for([
    ["__code=404", "getListing 404 listingNotFound"],
    ["__code=200&__example=asStranger", "getListing 200 asStranger"],
    ["__example=asStranger&curr_abbr=USD", "getListing 200 asStranger"],
    ["__dynamic=true", "getListing 200 dynamic"],
  ])("by ?%s", async ([query, expected]) => {
    expect(await answered(`${LISTING}?${query}`)).toBe(expected);
  });

  it("and the header wins over the query", async () => {
    expect(await answered(`${LISTING}?__code=404`, "code=429")).toBe("getListing 429 tooManyRequests");
  });

  it("also for a bad request, if its status is the one", async () => {
    const headers = { prefer: "code=422, example=invalidCondition" };
    const reply = await call("/marketplace/listings", { method: "POST", headers, body: {} });
    expect(reply.headers.get("x-runout-mock")).toBe("createListing 422 invalidCondition");
  });
});

describe("what does not exist is a 404 that names what does", () => {
  it.for([
    ["code=418", "getListing has no response 418; it has 200, 401, 403, 404, 408, 422, 429, 431, 500, 503."],
    ["code=many", "getListing has no response many; it has 200, 401, 403, 404, 408, 422, 429, 431, 500, 503."],
    ["code=404, example=nix", "Response 404 of getListing has no example nix; it has listingNotFound."],
  ])("%s", async ([prefer = "", message]) => {
    const reply = await call(LISTING, { headers: { prefer } });
    expect(reply.status).toBe(404);
    expect(reply.body).toEqual({ message });
  });

  it("an example under any status", async () => {
    const reply = await call(LISTING, { headers: { prefer: "example=nix" } });
    expect(reply.status).toBe(404);
    expect(reply.text).toContain("getListing has no example nix; it has as");
  });

  it("an example of an answer without a body", async () => {
    const reply = await call(LISTING, { method: "DELETE", headers: { prefer: "code=204, example=nix" } });
    expect(reply.body).toEqual({ message: "Response 204 of deleteListing has no example nix; it has none." });
  });
});

it("a preference that cannot be read is a 400", async () => {
  const reply = await call(LISTING, { headers: { prefer: "dynamic=perhaps" } });
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual({ message: "Invalid dynamic: expected true or false." });
});
