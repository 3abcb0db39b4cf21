import { NetworkError, oauth, type ParametersOf, ServiceUnavailableError, ValidationError } from "@runout/client";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { dehydrate, MutationObserver, onlineManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as mutations from "../src/generated/mutations.ts";
import * as queries from "../src/generated/queries.ts";
import { optimisticListingEdit } from "../src/optimistic-updates.ts";
import { transportTo } from "./transport-to.ts";

const { deleteListingMutation, editListingMutation, editOrderMutation } = mutations;
const { getInventoryOptions, getListingOptions, getOrderOptions, listOrdersOptions } = queries;
const SELLER = { username: "example_seller" };
const LISTING = { listing_id: 4300801460 };
const ORDER = { order_id: "845236-17" };

let sandbox: Sandbox;
let client: QueryClient;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(async () => {
  await sandbox.reset();
  client = new QueryClient();
});
afterAll(() => sandbox.close());
const transport = transportTo((request) => sandbox.fetch(request));
/** Reads are answered, writes lose their connection. */
const broken = transportTo((request) =>
  request.method === "GET" ? sandbox.fetch(request) : Promise.reject(new TypeError("fetch failed")),
);

const invalidated = () =>
  client
    .getQueryCache()
    .findAll({ predicate: ({ state }) => state.isInvalidated })
    .map(({ queryKey }) => queryKey);

/** Keeps an order, the list of orders and a listing in the cache. */
async function loadAll(): Promise<void> {
  await client.fetchQuery(getOrderOptions(transport, ORDER));
  await client.fetchQuery(listOrdersOptions(transport));
  await client.fetchQuery(getListingOptions(transport, LISTING));
}

describe("a mutation", () => {
  it("stores the order that an edit answers, and asks for it no more", async () => {
    await loadAll();
    const order = await new MutationObserver(client, editOrderMutation(transport)).mutate({ ...ORDER, shipping: 4 });
    expect(order.status).toBe("Invoice Sent");
    expect(client.getQueryData(queries.getOrderKey(ORDER))).toEqual(order);
    expect(invalidated()).toEqual([["orders", {}]]);
  });

  it("that is refused changed nothing, but the cache may be behind", async () => {
    await loadAll();
    const edit = new MutationObserver(client, editOrderMutation(transport));
    await expect(edit.mutate({ ...ORDER, status: "Merged" })).rejects.toBeInstanceOf(ValidationError);
    expect(invalidated()).toEqual([["orders", "845236-17"]]);
  });

  it("that the API says it did not make was not made, another failure of the API may have come after it", async () => {
    const failures = [
      [{ "X-Runout-Unchanged": "true" }, [["orders", "845236-17"]]],
      [
        {},
        [
          ["orders", "845236-17"],
          ["orders", {}],
        ],
      ],
    ] as const;
    for (const [headers, expected] of failures) {
      client = new QueryClient();
      await loadAll();
      const failing = transportTo(async () => Response.json({ message: "Not now." }, { status: 503, headers }));
      const edit = new MutationObserver(client, editOrderMutation(failing));
      await expect(edit.mutate({ ...ORDER, shipping: 4 })).rejects.toBeInstanceOf(ServiceUnavailableError);
      expect(invalidated()).toEqual(expected);
    }
  });

  it("whose answer is lost may have been made", async () => {
    await loadAll();
    const edit = new MutationObserver(client, editOrderMutation(broken));
    await expect(edit.mutate({ ...ORDER, shipping: 4 })).rejects.toBeInstanceOf(NetworkError);
    expect(invalidated()).toEqual([
      ["orders", "845236-17"],
      ["orders", {}],
    ]);
  });

  it("that deletes removes what no component shows", async () => {
    await loadAll();
    await new MutationObserver(client, deleteListingMutation(transport)).mutate(LISTING);
    expect(client.getQueryState(queries.getListingKey(LISTING))).toBeUndefined();
  });

  it("calls what the caller has for its events, with what the caller's onMutate returned", async () => {
    const calls: unknown[] = [];
    const settings = {
      onMutate: ({ shipping }: ParametersOf<"editOrder">) => `shipping ${shipping}`,
      onSuccess: (data: unknown, _: unknown, result: string) => calls.push(["success", Object(data).status, result]),
      onError: (error: Error, _: unknown, result: string | undefined) => calls.push(["error", error.name, result]),
      onSettled: (_: unknown, __: unknown, ___: unknown, result: string | undefined) => calls.push(["settled", result]),
    };
    const edit = new MutationObserver(client, editOrderMutation(transport, settings));
    await edit.mutate({ ...ORDER, shipping: 4 });
    await expect(edit.mutate({ ...ORDER, shipping: -1 })).rejects.toThrow();
    expect(calls).toEqual([
      ["success", "Invoice Sent", "shipping 4"],
      ["settled", "shipping 4"],
      ["error", "ValidationError", "shipping -1"],
      ["settled", "shipping -1"],
    ]);
  });

  it("has ended before what it changed is asked for again", async () => {
    const waiting: (() => void)[] = [];
    const slow = transportTo(async (request) => {
      if (request.method === "GET" && waiting.length > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      return sandbox.fetch(request);
    });
    await client.fetchQuery(getListingOptions(slow, LISTING));
    waiting.push(() => {});
    const stop = new QueryObserver(client, getListingOptions(slow, LISTING)).subscribe(() => {});
    await new MutationObserver(client, editListingMutation(slow)).mutate({ ...LISTING, comments: "New" });
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    expect(client.getQueryData(queries.getListingKey(LISTING))?.comments).not.toBe("New");
    for (const answer of waiting) answer();
    await vi.waitFor(() => expect(client.getQueryData(queries.getListingKey(LISTING))?.comments).toBe("New"));
    stop();
  });
});

describe("an optimistic mutation", () => {
  const optimistic = { optimistic: optimisticListingEdit };
  const price = () => client.getQueryData(queries.getListingKey(LISTING))?.price.value;

  it("shows the change at once, and takes it back when it fails", async () => {
    await loadAll();
    const edit = new MutationObserver(client, editListingMutation(broken, optimistic));
    const seen: unknown[] = [];
    const stop = client.getQueryCache().subscribe(() => seen.push(price()));
    await expect(edit.mutate({ ...LISTING, price: 5 })).rejects.toBeInstanceOf(NetworkError);
    stop();
    expect(seen).toContain(5);
    expect(price()).toBe(24.5);
    expect(invalidated()).toContainEqual(["listings", LISTING.listing_id]);
  });

  it("shows nothing when the caller's onMutate throws", async () => {
    await loadAll();
    const onMutate = () => {
      throw new Error("not now");
    };
    const edit = new MutationObserver(client, editListingMutation(transport, { ...optimistic, onMutate }));
    await expect(edit.mutate({ ...LISTING, price: 5 })).rejects.toThrow("not now");
    expect(price()).toBe(24.5);
  });

  it("leaves what another one shows too until that one has ended", async () => {
    const waiting = new Map<string, () => void>();
    const held = transportTo(async (request) => {
      if (request.method === "POST") await new Promise<void>((resolve) => waiting.set(request.url, resolve));
      return sandbox.fetch(request);
    });
    const other = { listing_id: 4300802484 };
    await client.fetchQuery(getInventoryOptions(transport, SELLER));
    const first = new MutationObserver(client, editListingMutation(held, optimistic)).mutate({ ...LISTING, price: 5 });
    const second = new MutationObserver(client, editListingMutation(held, optimistic)).mutate({ ...other, price: 6 });
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get(`http://sandbox.test/marketplace/listings/${LISTING.listing_id}`)?.();
    await first;
    expect(invalidated()).toEqual([]);
    waiting.get(`http://sandbox.test/marketplace/listings/${other.listing_id}`)?.();
    await second;
    expect(invalidated()).toEqual([queries.getInventoryKey(SELLER)]);
  });
});

describe("a mutation that makes a token", () => {
  const application = transportTo((request) => sandbox.fetch(request), {
    auth: oauth({ key: "demo-key", secret: "demo-secret" }),
  });

  it("leaves no trace of it, and invalidates nothing", async () => {
    await loadAll();
    const observer = new MutationObserver(client, mutations.createRequestTokenMutation(application));
    const stop = observer.subscribe(() => {});
    expect(await observer.mutate({ oauth_callback: "http://127.0.0.1:3000/back" })).toMatch(/^oauth_token=/);
    expect(invalidated()).toEqual([]);
    observer.reset();
    stop();
    await vi.waitFor(() => expect(client.getMutationCache().getAll()).toEqual([]));
  });

  it("is not kept to be sent later", async () => {
    const offline = transportTo(() => Promise.reject(new TypeError("fetch failed")), {
      auth: oauth({ key: "demo-key", secret: "demo-secret", token: "token", tokenSecret: "secret" }),
    });
    onlineManager.setOnline(false);
    try {
      const observer = new MutationObserver(client, mutations.createAccessTokenMutation(offline));
      await expect(observer.mutate({ oauth_verifier: "verifier" })).rejects.toBeInstanceOf(NetworkError);
    } finally {
      onlineManager.setOnline(true);
    }
    expect(JSON.stringify(dehydrate(client))).not.toContain("verifier");
  });
});
