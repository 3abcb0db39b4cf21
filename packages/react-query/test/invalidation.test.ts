import { isDeepStrictEqual } from "node:util";
import type { ClientOptions, Transport } from "@runout/client";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { operationTable } from "@runout/spec";
import {
  hashKey,
  MutationObserver,
  type MutationObserverOptions,
  QueryClient,
  type QueryKey,
} from "@tanstack/react-query";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as mutations from "../src/generated/mutations.ts";
import * as queries from "../src/generated/queries.ts";
import { type Read, readsOf } from "./reads.ts";
import { transportTo } from "./transport-to.ts";

// Every mutation is made against a real marketplace. All queries were asked before, and are asked once more after it: what answers
// otherwise than the cache says must have been invalidated.

/** What a query answers now: its data, or the status of its refusal. */
async function answerOf(read: Read, client: QueryClient): Promise<unknown> {
  try {
    return await read.load(client);
  } catch (error) {
    return { refused: Object(error).status };
  }
}

/** Asks for everything, in an order in which no answer waits for another. Gives the answers by the hashes of their keys. */
async function answersOf(reads: readonly Read[], client: QueryClient): Promise<Map<string, unknown>> {
  return new Map(
    await Promise.all(reads.map(async (read) => [hashKey(read.queryKey), await answerOf(read, client)] as const)),
  );
}

/** Passes a call on once, and answers the same to each that is like it. */
function remembering(send: Send): Send {
  const answers = new Map<string, Promise<Response>>();
  return async (request) => {
    const call = [request.method, request.url, request.headers.get("authorization")].join(" ");
    const answer = answers.get(call) ?? send(request);
    answers.set(call, answer);
    return (await answer).clone();
  };
}

type Send = (request: Request) => Promise<Response>;

/** What a mutation did to a cache, and what it should have done; each query as its key. */
interface Effect {
  /** The queries that answer otherwise now and that the cache still shows as they were. */
  missed: string[];
  /** How many queries of each operation were invalidated although they answer the same. */
  needless: Record<string, number>;
  /** The queries that answer otherwise now. */
  changed: string[];
}

/** Which queries a cache holds before the mutation. */
type IsHeld = (read: Read) => boolean;

/**
 * Makes a mutation after a reset, and says what it did to caches that hold different queries. The marketplace gets it once: its
 * answer is given to each of the caches.
 */
async function effectsOf(held: readonly IsHeld[], mutate: Mutate, options: Partial<ClientOptions> = {}) {
  const caches = await Promise.all(
    held.map(async (isHeld) => {
      const client = new QueryClient();
      const reads = readsOf(transportTo(afterReset, options)).filter(isHeld);
      return { client, reads, before: await answersOf(reads, client) };
    }),
  );
  const once = transportTo(remembering(send), options);
  for (const { client } of caches) await mutate(client, once);
  const after = await answersOf(readsOf(transportTo(send, options)), new QueryClient());
  return caches.map(({ client, reads, before }) => {
    const effect: Effect = { missed: [], needless: {}, changed: [] };
    for (const { queryKey, operation } of reads) {
      const key = hashKey(queryKey);
      const state = client.getQueryState(queryKey);
      const isChanged = !isDeepStrictEqual(before.get(key), after.get(key));
      const isCurrent = state === undefined || state.isInvalidated || isDeepStrictEqual(state.data, after.get(key));
      if (isChanged) effect.changed.push(key);
      if (isChanged && !isCurrent) effect.missed.push(key);
      if (!isChanged && state?.isInvalidated) effect.needless[operation] = (effect.needless[operation] ?? 0) + 1;
    }
    return effect;
  });
}

type Mutate = (client: QueryClient, transport: Transport) => Promise<unknown>;

/** Makes a mutation as `useMutation` does. */
const run =
  <Data, Failure, Variables, Result>(
    factory: (transport: Transport) => MutationObserverOptions<Data, Failure, Variables, Result>,
    variables: NoInfer<Variables>,
  ): Mutate =>
  (client, transport) =>
    new MutationObserver(client, factory(transport)).mutate(variables);

const {
  addOrderMessageMutation: addMessage,
  createListingMutation: create,
  deleteListingMutation: remove,
  editListingMutation: edit,
  editOrderMutation: editOrder,
} = mutations;
const FOR_SALE = { listing_id: 4300801460 };
const DRAFT = { listing_id: 4300803508 };
const SALE = { release_id: 2, condition: "Mint (M)", price: 3 } as const;
const PENDING = { order_id: "845236-15" };
const PAID = { order_id: "845236-13" };
const NEW = { order_id: "845236-17" };

/** Each with how many queries it invalidates needlessly: what it costs that the rules are short. Two inventories begin with others. */
const cases: [title: string, mutate: Mutate, needless: Record<string, number>][] = [
  ["a listing is created", run(create, SALE), {}],
  ["a draft is created", run(create, { ...SALE, status: "Draft" }), { getInventory: 1 }],
  ["a price is changed", run(edit, { ...FOR_SALE, price: 5 }), { getPriceSuggestions: 1 }],
  ["a listing is hidden", run(edit, { ...FOR_SALE, status: "Draft" }), {}],
  ["a draft is put on sale", run(edit, { ...DRAFT, status: "For Sale" }), {}],
  [
    "a condition is changed",
    run(edit, { ...FOR_SALE, condition: "Poor (P)" }),
    { getRelease: 2, getReleaseStatistics: 2 },
  ],
  ["a comment is changed", run(edit, { ...FOR_SALE, comments: "New" }), {}],
  ["a listing is deleted", run(remove, FOR_SALE), {}],
  [
    "a draft is deleted",
    run(remove, DRAFT),
    { getUser: 1, getInventory: 1, getRelease: 2, getPriceSuggestions: 1, getReleaseStatistics: 2 },
  ],
  ["an invoice is sent", run(editOrder, { ...NEW, shipping: 4 }), { listOrders: 1 }],
  ["an order is paid", run(editOrder, { ...PENDING, status: "Payment Received" }), { listOrders: 1 }],
  ["an order is shipped", run(editOrder, { ...PAID, status: "Shipped" }), { getPriceSuggestions: 1 }],
  ["a parcel is tracked", run(editOrder, { ...PAID, tracking: { number: "1" } }), { listOrders: 1 }],
  [
    "a payment is sent back",
    run(editOrder, { ...PAID, status: "Refund Sent" }),
    { getPriceSuggestions: 1, listOrders: 1 },
  ],
  [
    "an order is cancelled",
    run(editOrder, { ...PENDING, status: "Cancelled (Per Buyer's Request)" }),
    { getInventory: 2, listOrders: 1 },
  ],
  [
    "an item is not there",
    run(editOrder, { ...NEW, status: "Cancelled (Item Unavailable)" }),
    { getInventory: 1, getPriceSuggestions: 1, listOrders: 1 },
  ],
  ["a message is sent", run(addMessage, { ...NEW, message: "Hello" }), { listOrders: 1 }],
  ["a message ships", run(addMessage, { ...PENDING, message: "Bye", status: "Shipped" }), {}],
  [
    "a message cancels",
    run(addMessage, { ...PENDING, status: "Cancelled (Non-Paying Buyer)" }),
    { getInventory: 2, listOrders: 1 },
  ],
];

/** The mutations that make tokens: no query shows them. */
const TOKENS = ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const send: Send = (request) => sandbox.fetch(request);
/** Answers as the marketplace does after a reset, which are the same each time. */
const afterReset = remembering(send);

describe("what a mutation changes is invalidated", () => {
  it.each(cases)(
    "when %s, also where the cache knows neither the caller nor the listing or the order",
    async (_, mutate, needless) => {
      const [all, few] = await effectsOf([() => true, ({ queryKey }) => !isTelling(queryKey)], mutate);
      expect(all?.changed).not.toEqual([]);
      expect(all?.missed).toEqual([]);
      expect(all?.needless).toEqual(needless);
      expect(few?.missed).toEqual([]);
    },
  );

  it("for a buyer too", async () => {
    const buyer = { auth: { type: "token", token: "buyer-token" } } as const;
    const [effect] = await effectsOf([() => true], run(addMessage, { ...NEW, message: "Is it still there?" }), buyer);
    expect(effect?.changed).toContain(hashKey(queries.listOrderMessagesKey(NEW)));
    expect(effect?.missed).toEqual([]);
  });

  it("and nothing else changes, or is invalidated, without a mutation", async () => {
    const effects = await effectsOf([() => true], async () => undefined);
    expect(effects).toEqual([{ missed: [], needless: {}, changed: [] }]);
  });

  it("for every mutation and every query of the contract", () => {
    const reads = new Set(readsOf(transportTo(send)).map(({ operation }) => operation));
    const asked = Object.keys(queries).filter((name) => name.endsWith("Options"));
    expect([...reads].sort()).toEqual(
      [...new Set(asked.map((name) => name.replace(/(Infinite)?Options$/, "")))].sort(),
    );
    const made = ["createListing", "editListing", "deleteListing", "editOrder", "addOrderMessage", ...TOKENS];
    expect(Object.keys(mutations).sort()).toEqual(made.map((id) => `${id}Mutation`).sort());
    expect([...reads, ...made].sort()).toEqual(Object.keys(operationTable).sort());
  });
});

/** What says who the caller is, or what a listing or an order is about. */
const isTelling = ([resource, id, part]: QueryKey): boolean =>
  resource === "identity" ||
  resource === "listings" ||
  part === "inventory" ||
  (resource === "orders" && typeof id === "string" && part === undefined);
