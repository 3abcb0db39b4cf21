import { NotFoundError } from "@runout/client";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { InfiniteQueryObserver, QueryClient, QueryObserver, skipToken } from "@tanstack/react-query";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as queries from "../src/generated/queries.ts";
import { itemsOf } from "../src/infinite-query.ts";
import { transportTo } from "./transport-to.ts";

const { getInventoryInfiniteOptions, getListingOptions, getOrderOptions, listOrdersInfiniteOptions } = queries;
const LISTING = { listing_id: 4300801460 };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());
const transport = transportTo((request) => sandbox.fetch(request));

describe("a query", () => {
  it("has what the operation answers, under a key that knows it", async () => {
    const client = new QueryClient();
    const listing = await client.fetchQuery(getListingOptions(transport, LISTING));
    expect(listing).toMatchObject({ id: LISTING.listing_id, status: "For Sale" });
    expect(client.getQueryData(queries.getListingKey(LISTING))).toBe(listing);
  });

  it("is fresh for a minute, in which it is not asked for again", async () => {
    const client = new QueryClient();
    const options = getListingOptions(transport, LISTING);
    await client.fetchQuery(options);
    await client.fetchQuery(options);
    expect(sandbox.requests).toHaveLength(1);
    expect(options.staleTime).toBe(60_000);
    expect(queries.getFeeOptions(transport, { price: "10.00" }).staleTime).toBe(Number.POSITIVE_INFINITY);
  });

  it("leaves retries to the client, and fails with its error", async () => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: 3 } } });
    const observer = new QueryObserver(client, getListingOptions(transport, { listing_id: 1 }));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().status).toBe("error"));
    stop();
    const { error, failureCount } = observer.getCurrentResult();
    expect(error).toBeInstanceOf(NotFoundError);
    expect(failureCount).toBe(1);
    expect(sandbox.requests).toHaveLength(1);
  });

  it("ends the call when no component waits for it any more", async () => {
    const signals: AbortSignal[] = [];
    const silent = transportTo(({ signal }) => {
      signals.push(signal);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    const client = new QueryClient();
    const single = new QueryObserver(client, getListingOptions(silent, LISTING)).subscribe(() => {});
    const options = listOrdersInfiniteOptions(silent, {});
    const paged = new InfiniteQueryObserver(client, options).subscribe(() => {});
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    single();
    paged();
    await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]));
  });

  it("asks for nothing without parameters", () => {
    const client = new QueryClient();
    const single = new QueryObserver(client, getOrderOptions(transport, skipToken));
    const paged = new InfiniteQueryObserver(client, getInventoryInfiniteOptions(transport, skipToken));
    const stops = [single.subscribe(() => {}), paged.subscribe(() => {})];
    for (const observer of [single, paged]) {
      expect(observer.getCurrentResult()).toMatchObject({ status: "pending", fetchStatus: "idle" });
    }
    for (const stop of stops) stop();
    expect(sandbox.requests).toEqual([]);
  });
});

describe("an infinite query", () => {
  it("goes from page to page until the last", async () => {
    const client = new QueryClient();
    const options = getInventoryInfiniteOptions(transport, { username: "example_seller", per_page: 50 });
    const observer = new InfiniteQueryObserver(client, options);
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.pages).toHaveLength(1));
    await observer.fetchNextPage();
    const { data, hasNextPage, hasPreviousPage } = await observer.fetchNextPage();
    stop();
    expect(data?.pages.map(({ pagination }) => pagination.page)).toEqual([1, 2, 3]);
    expect({ hasNextPage, hasPreviousPage }).toEqual({ hasNextPage: false, hasPreviousPage: false });
    expect(new Set(itemsOf(data).map(({ id }) => id)).size).toBe(120);
  });

  it("goes back to pages that it has removed", async () => {
    const client = new QueryClient();
    const options = { ...listOrdersInfiniteOptions(transport, { per_page: 5 }), maxPages: 2 };
    const observer = new InfiniteQueryObserver(client, options);
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    await observer.fetchNextPage();
    await observer.fetchNextPage();
    const { data } = await observer.fetchPreviousPage();
    stop();
    expect(data?.pages.map(({ pagination }) => pagination.page)).toEqual([1, 2]);
  });

  it("gives an item once that has moved to the next page, and all entries of a log", () => {
    const pages = [{ listings: [{ id: 1 }, { id: 2 }] }, { listings: [{ id: 2 }, { id: 3 }] }];
    expect(itemsOf({ pages, pageParams: [1, 2] })).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    const log = [{ messages: [{ message: "a" }] }, { messages: [{ message: "a" }] }];
    expect(itemsOf({ pages: log, pageParams: [1, 2] })).toHaveLength(2);
    expect(itemsOf(undefined)).toEqual([]);
  });
});
