import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getInventory, listOrders } from "../src/generated/operations.ts";
import { createClient, createTransport, everyListing, NotFoundError, paginate } from "../src/index.ts";
import { json } from "./fake-fetch.ts";

/** An API with orders numbered from 1, ten on a page by default; it records which pages were asked for. */
function orderApi(count: number, answer: (page: number) => Response | undefined = () => undefined) {
  const asked: number[] = [];
  const fetch = async ({ url }: Request) => {
    const { searchParams } = new URL(url);
    const page = Number(searchParams.get("page") ?? 1);
    asked.push(page);
    const pages = Math.max(1, Math.ceil(count / 10));
    if (page > pages) return json(404, { message: "That page is past the end." });
    const ids = Array.from({ length: Math.min(10, count - (page - 1) * 10) }, (_, index) => ({
      id: (page - 1) * 10 + index + 1,
    }));
    const pagination = { page, pages, per_page: 10, items: count, urls: {} };
    return answer(page) ?? json(200, { pagination, orders: ids });
  };
  const options = { baseUrl: "http://host", userAgent: "test/1.0", retries: 0, fetch };
  return { asked, options, transport: createTransport(options) };
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const idsOf = (items: readonly { id: unknown }[]) => items.map(({ id }) => id);

describe("paginate", () => {
  it("yields the items of a call that was not awaited, page after page, and asks for each page once", async () => {
    const { transport, asked } = orderApi(35);
    const ids: unknown[] = [];
    for await (const order of paginate(listOrders(transport, { status: "Shipped" }))) ids.push(order.id);
    expect(ids).toEqual(upTo(35));
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  it("takes calls of the client too", async () => {
    const { options, asked } = orderApi(25);
    const client = createClient(options);
    const orders = paginate(client.GET("/marketplace/orders", { params: { query: { status: "Shipped" } } }));
    expect(idsOf(await orders.collect({ limit: 100 }))).toEqual(upTo(25));
    expect(asked).toEqual([1, 2, 3]);
  });

  it("yields pages", async () => {
    const { transport } = orderApi(25);
    const sizes: number[] = [];
    for await (const page of paginate(listOrders(transport)).pages()) sizes.push(page.orders.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it("collects no more than the limit, and asks for no page beyond it", async () => {
    const { transport, asked } = orderApi(1_000);
    expect(idsOf(await paginate(listOrders(transport)).collect({ limit: 15 }))).toEqual(upTo(15));
    expect(asked).toEqual([1, 2]);
    expect(await paginate((page) => listOrders(transport, { page })).collect({ limit: 0 })).toEqual([]);
    expect(asked).toEqual([1, 2]);
  });

  it("says how many items there are", async () => {
    const orders = paginate(listOrders(orderApi(35).transport));
    expect(orders.total).toBeUndefined();
    await orders.collect({ limit: 1 });
    expect(orders.total).toBe(35);
  });

  it("continues where a token says, within a page too, and requests nothing before it", async () => {
    const { transport, asked } = orderApi(35);
    for (const read of [0, 1, 9, 10, 11, 20, 34, 35]) {
      const begun = paginate(listOrders(transport));
      await begun.collect({ limit: read });
      asked.length = 0;
      const rest = paginate((page) => listOrders(transport, { page }), { from: begun.token });
      expect(idsOf(await rest.collect({ limit: 100 }))).toEqual(read === 35 ? [] : upTo(35, read + 1));
      expect(Math.min(...asked)).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(read / 10)));
    }
    expect(() => paginate(listOrders(transport), { from: "page two" })).toThrow(TypeError);
  });

  it("begins with the page that the call is for", async () => {
    const { transport, asked } = orderApi(35);
    expect(idsOf(await paginate(listOrders(transport, { page: 3 })).collect({ limit: 100 }))).toEqual(upTo(35, 21));
    expect(asked).toEqual([3, 4]);
  });

  it("asks for pages ahead, and yields them in order whatever comes first", async () => {
    const { transport, asked } = orderApi(60);
    const orders = paginate(listOrders(transport), { ahead: 3 });
    const iterator = orders[Symbol.asyncIterator]();
    await iterator.next();
    await vi.waitFor(() => expect(asked).toEqual([1, 2, 3, 4]));
    const rest: unknown[] = [];
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) rest.push(next.value.id);
    expect(rest).toEqual(upTo(60, 2));
    expect(asked).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("throws the error of a page when it is its turn, and an early end leaves none behind", async () => {
    const { transport } = orderApi(60, (page) => (page === 3 ? json(404, { message: "Gone." }) : undefined));
    const ids: unknown[] = [];
    const read = async () => {
      for await (const order of paginate(listOrders(transport), { ahead: 4 })) ids.push(order.id);
    };
    await expect(read()).rejects.toBeInstanceOf(NotFoundError);
    expect(ids).toEqual(upTo(20));
    await expect(paginate(listOrders(transport), { ahead: 4 }).collect({ limit: 1 })).resolves.toHaveLength(1);
  });

  describe("with pages ahead", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("stays inside the rate limit", async () => {
      const times: number[] = [];
      const { options } = orderApi(300);
      const fetch = async (request: Request) => {
        times.push(performance.now());
        const answer = await options.fetch(request);
        answer.headers.set("x-discogs-ratelimit", "10");
        return answer;
      };
      const transport = createTransport({ ...options, fetch });
      const state = { ended: false };
      const all = paginate(listOrders(transport), { ahead: 5 }).collect({ limit: 1_000 });
      all.then(() => {
        state.ended = true;
      });
      while (!state.ended) await vi.advanceTimersToNextTimerAsync();
      expect(await all).toHaveLength(300);
      for (const time of times) {
        expect(times.filter((other) => other > time - 60_000 && other <= time).length).toBeLessThanOrEqual(10);
      }
    });
  });
});

describe("everyListing", () => {
  /** A foreign inventory that ends at page 100, as the real API's does. */
  function inventoryApi(count: number) {
    const listings = Array.from({ length: count }, (_, index) => ({ id: index + 1, price: (index * 7919) % count }));
    const byPrice = listings.toSorted((a, b) => a.price - b.price);
    let calls = 0;
    const fetch = async ({ url }: Request) => {
      calls += 1;
      const { searchParams } = new URL(url);
      const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("per_page"))];
      const sort = searchParams.get("sort");
      if (sort === "location") return json(422, { message: "Only the owner can sort by location." });
      if (page > 100) return json(403, { message: "Pages above 100 are not shown." });
      const sorted = sort === "price" ? byPrice : listings;
      const [first, end] = [(page - 1) * size, page * size];
      const isDescending = searchParams.get("sort_order") === "desc";
      const found = isDescending
        ? sorted.slice(Math.max(0, count - end), count - first).reverse()
        : sorted.slice(first, end);
      const shown = sort === "status" ? [] : found;
      const pagination = { page, pages: Math.ceil(count / size), per_page: size, items: count, urls: {} };
      return json(200, { pagination, listings: shown });
    };
    const transport = createTransport({ baseUrl: "http://host", userAgent: "test/1.0", pacing: false, fetch });
    return { transport, calls: () => calls };
  }

  const read = async (count: number) => {
    const { transport, calls } = inventoryApi(count);
    const listings = everyListing(transport, { username: "example_seller" });
    expect(listings).toMatchObject({ total: undefined, unreached: undefined });
    const ids: number[] = [];
    for await (const { id } of listings) ids.push(id);
    expect(new Set(ids).size).toBe(ids.length);
    return { listings, ids, calls: calls() };
  };

  it("needs one run for what the API shows at once", async () => {
    const { listings, ids, calls } = await read(1_234);
    expect(ids).toEqual(upTo(1_234));
    expect(listings).toMatchObject({ total: 1_234, unreached: 0 });
    expect(calls).toBe(13);
  });

  it("reads a longer inventory from both ends, each listing once", async () => {
    const { listings, ids } = await read(19_950);
    expect(ids).toHaveLength(19_950);
    expect(listings).toMatchObject({ total: 19_950, unreached: 0 });
  });

  it("sorts by other fields where both ends do not overlap, and says what it could not reach", async () => {
    const { listings, ids } = await read(40_000);
    expect(ids.length).toBeGreaterThan(20_000);
    expect(listings.unreached).toBe(40_000 - ids.length);
    expect(listings.unreached).toBeGreaterThan(0);
  });

  it("throws what is no end of what is shown", async () => {
    const fetch = async () => json(404, { message: "No such user." });
    const transport = createTransport({ baseUrl: "http://host", userAgent: "test/1.0", fetch });
    const read = async () => {
      for await (const listing of everyListing(transport, { username: "unknown_user" }))
        throw new Error(String(listing.id));
    };
    await expect(read()).rejects.toBeInstanceOf(NotFoundError);
    await expect(getInventory(transport, { username: "unknown_user" })).rejects.toBeInstanceOf(NotFoundError);
  });
});
