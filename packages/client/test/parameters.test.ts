import { describe, expect, it } from "vitest";
import { createClient } from "../src/index.ts";
import { fakeFetch, json } from "./fake-fetch.ts";

/** Makes a call with parameters as plain JavaScript may give them; answers the address that was called. */
async function addressOf(path: string, params: unknown): Promise<string | undefined> {
  const { fetch, sent } = fakeFetch(() => json(200, {}));
  const client = createClient({ baseUrl: "http://host", userAgent: "test/1.0", fetch });
  const get = client.GET as unknown as (path: string, init: unknown) => Promise<unknown>;
  try {
    await get(path, { params });
  } catch (error) {
    expect(sent).toEqual([]);
    throw error;
  }
  return sent[0]?.url.replace("http://host", "");
}

const SENT: [unknown, string][] = [
  ["a b&c=d/é", "a%20b%26c%3Dd%2F%C3%A9"],
  [24.5, "24.5"],
  [-0, "0"],
  [2n ** 60n, "1152921504606846976"],
  [false, "false"],
  [new Date("2026-02-03T04:05:06.007Z"), "2026-02-03T04%3A05%3A06.007Z"],
];

const REFUSED: unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  [],
  ["a"],
  [1, 2],
  {},
  { gte: 1 },
  new Map([["a", 1]]),
  new Set([1]),
  new Date("no date"),
  new URL("http://host"),
  () => 1,
  Symbol("s"),
  /a/,
  "half \ud83d",
];

describe("a parameter", () => {
  it.each(SENT)("%o is sent as %s in the query and in the path", async (value, text) => {
    expect(await addressOf("/marketplace/orders", { query: { status: value } })).toBe(
      `/marketplace/orders?status=${text}`,
    );
    expect(await addressOf("/users/{username}", { path: { username: value } })).toBe(`/users/${text}`);
  });

  it.each(REFUSED.map((value) => [value]))("%o is a TypeError that names it, and nothing is sent", async (value) => {
    const fault = (text: string) =>
      expect.objectContaining({ name: "TypeError", message: expect.stringContaining(text) });
    await expect(addressOf("/marketplace/orders", { query: { status: value } })).rejects.toEqual(
      fault("The query parameter status must be"),
    );
    await expect(addressOf("/users/{username}", { path: { username: value } })).rejects.toEqual(
      fault("The path parameter username must be"),
    );
    await expect(addressOf("/", { header: { "If-None-Match": value } })).rejects.toEqual(
      fault("The header parameter If-None-Match must be"),
    );
  });

  it("is left out of the query when it is undefined, and only then", async () => {
    expect(await addressOf("/marketplace/orders", { query: { status: undefined, page: 1 } })).toBe(
      "/marketplace/orders?page=1",
    );
    expect(await addressOf("/marketplace/orders", { query: { status: "" } })).toBe("/marketplace/orders?status=");
  });

  it("of the path must be there, and belong to the path", async () => {
    for (const params of [undefined, {}, { path: undefined }, { path: {} }, { path: { username: undefined } }]) {
      await expect(addressOf("/users/{username}", params)).rejects.toThrow(/The path parameter username must be/);
    }
    const path = { username: "example_seller", page: 2 };
    await expect(addressOf("/users/{username}", { path })).rejects.toThrow("The path has no parameter page.");
  });

  it.each([[new URLSearchParams("page=2")], [new Map([["page", 2]])], [["page"]], ["page=2"]])(
    "does not come from %o, which has no properties of its own",
    async (parameters) => {
      await expect(addressOf("/marketplace/orders", { query: parameters })).rejects.toThrow(
        "params.query must be a plain",
      );
      await expect(addressOf("/users/{username}", { path: parameters })).rejects.toThrow("params.path must be a plain");
    },
  );
});

describe("a body", () => {
  const send = async (body: unknown) => {
    const { fetch, sent } = fakeFetch(() => json(201, { listing_id: 1 }));
    const client = createClient({ baseUrl: "http://host", userAgent: "test/1.0", fetch });
    const post = client.POST as unknown as (path: string, init: unknown) => Promise<unknown>;
    await post("/marketplace/listings", { body });
    return sent[0]?.body;
  };

  it("is sent as JSON writes it, with a Date in ISO 8601", async () => {
    const date = new Date("2026-02-03T04:05:06Z");
    expect(await send({ price: 24.5, list: [1, null], left_out: undefined, date, boxed: Object("text") })).toBe(
      '{"price":24.5,"list":[1,null],"date":"2026-02-03T04:05:06.000Z","boxed":"text"}',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol("s"), new Map(), new Set(), new Date("no date")])(
    "with %o in it is a TypeError that names the property",
    async (value) => {
      const fault = expect.objectContaining({
        name: "TypeError",
        message: expect.stringMatching(/^price in the body must not be/),
      });
      await expect(send({ price: value })).rejects.toEqual(fault);
      await expect(send({ tracking: { price: value } })).rejects.toEqual(fault);
    },
  );
});
