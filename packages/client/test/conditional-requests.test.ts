import { describe, expect, it } from "vitest";
import { getInventory } from "../src/generated/operations.ts";
import { conditionalRequests, createClient, createTransport } from "../src/index.ts";
import { failureOf } from "./fake-fetch.ts";

const options = { baseUrl: "http://host/api", userAgent: "test/1.0" };

describe("conditionalRequests", () => {
  function inventory(limit?: number) {
    const pages = new Map<string, number>();
    const sent: (string | null)[] = [];
    const fetch = async ({ url, headers }: Request) => {
      const name = new URL(url).search;
      const tag = `"${name}-${pages.get(name) ?? 0}"`;
      sent.push(headers.get("if-none-match"));
      const answered = { etag: tag, "x-discogs-ratelimit": "60", "x-discogs-ratelimit-used": String(sent.length) };
      if (headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers: answered });
      return new Response(JSON.stringify({ listings: [], version: pages.get(name) ?? 0 }), { headers: answered });
    };
    const layers = [conditionalRequests(limit === undefined ? {} : { limit })];
    const change = (name: string) => pages.set(name, (pages.get(name) ?? 0) + 1);
    return { sent, change, settings: { ...options, fetch, layers } };
  }
  const page = (number: number) => ({ username: "example_seller", page: number });

  it("answers a 304 with the page that was kept, and requests a changed one again", async () => {
    const { settings, sent, change } = inventory();
    const transport = createTransport(settings);
    const first = await getInventory(transport, page(1));
    const again = await getInventory(transport, page(1)).withMetadata();
    expect(again.data).toEqual(first);
    expect(again.metadata).toMatchObject({ status: 200, budget: { remaining: 58 } });
    expect(again.metadata.headers.get("x-discogs-ratelimit-used")).toBe("2");
    change("?page=1");
    expect(await getInventory(transport, page(1))).toMatchObject({ version: 1 });
    await getInventory(transport, page(2));
    expect(sent).toEqual([null, '"?page=1-0"', '"?page=1-0"', null]);
  });

  it("works for a client and its pages too", async () => {
    const { settings, sent } = inventory();
    const client = createClient(settings);
    const params = { path: { username: "example_seller" }, query: { page: 1 } };
    const first = await client.GET("/users/{username}/inventory", { params });
    const again = await client.GET("/users/{username}/inventory", { params });
    expect(again.data).toEqual(first.data);
    expect(again.response.status).toBe(200);
    expect(sent).toEqual([null, '"?page=1-0"']);
  });

  it("keeps no more pages than it may, those that were used last", async () => {
    const { settings, sent } = inventory(2);
    const transport = createTransport(settings);
    for (const number of [1, 2, 1, 3, 1, 2]) await getInventory(transport, page(number));
    expect(sent).toEqual([null, null, '"?page=1-0"', null, '"?page=1-0"', null]);
  });

  it("keeps no page of more than a megabyte", async () => {
    const sent: (string | null)[] = [];
    const sizes = [999_000, 1_000_000];
    for (const size of sizes) {
      const fetch = async ({ headers }: Request) => {
        sent.push(headers.get("if-none-match"));
        return new Response(JSON.stringify({ listings: ["x".repeat(size)] }), { headers: { etag: '"1"' } });
      };
      const transport = createTransport({ ...options, fetch, layers: [conditionalRequests()] });
      for (let made = 0; made < 2; made += 1) await getInventory(transport, page(1));
    }
    expect(sent).toEqual([null, '"1"', null, null]);
  });

  it("leaves calls with a tag or credentials of their own alone", async () => {
    const { settings, sent } = inventory();
    const transport = createTransport(settings);
    await getInventory(transport, page(1));
    await getInventory(transport, page(1), { headers: { Authorization: "Discogs token=other" } });
    await failureOf(getInventory(transport, page(1), { headers: { "If-None-Match": '"mine"' } }));
    expect(sent).toEqual([null, null, '"mine"']);
  });
});
