import type { DataOf, OperationId } from "@runout/client";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { MutationObserver, QueryClient } from "@tanstack/react-query";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as mutations from "../src/generated/mutations.ts";
import * as queries from "../src/generated/queries.ts";
import { itemsOf } from "../src/infinite-query.ts";
import type { OptimisticUpdate, VariablesOf } from "../src/mutation.ts";
import { optimisticListingEdit, optimisticOrderEdit, optimisticOrderMessage } from "../src/optimistic-updates.ts";
import type { KeyOf } from "../src/query-key.ts";
import { transportTo } from "./transport-to.ts";

const SELLER = { username: "example_seller" };
const LISTING = { listing_id: 4300801460 };
const ORDER = { order_id: "845236-13" };

let sandbox: Sandbox;
let client: QueryClient;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(async () => {
  await sandbox.reset();
  client = new QueryClient();
  await Promise.all([
    client.fetchQuery(queries.getListingOptions(transport, LISTING)),
    client.fetchQuery(queries.getListingOptions(transport, { ...LISTING, curr_abbr: "GBP" })),
    client.fetchQuery(queries.getUserOptions(transport, SELLER)),
    client.fetchQuery(queries.getInventoryOptions(transport, SELLER)),
    client.fetchInfiniteQuery({ ...queries.getInventoryInfiniteOptions(transport, SELLER), pages: 2 }),
    client.fetchQuery(queries.getOrderOptions(transport, ORDER)),
    client.fetchQuery(queries.listOrdersOptions(transport)),
    client.fetchInfiniteQuery(queries.listOrdersInfiniteOptions(transport, {})),
    client.fetchQuery(queries.listOrderMessagesOptions(transport, ORDER)),
    client.fetchInfiniteQuery(queries.listOrderMessagesInfiniteOptions(transport, ORDER)),
  ]);
});
afterAll(() => sandbox.close());
const transport = transportTo((request) => sandbox.fetch(request));

const dataOf = <Id extends OperationId>(key: KeyOf<Id>): DataOf<Id> => {
  const data = client.getQueryData<DataOf<Id>>(key);
  if (data === undefined) throw new Error(`Nothing is stored under ${JSON.stringify(key)}.`);
  return data;
};

/** Everything that is stored, before, with and without an update. */
async function around<Variables>(update: OptimisticUpdate<Variables>, variables: Variables, look: () => void) {
  const stored = () => client.getQueriesData({}).map(([key, data]) => [key, data]);
  const before = structuredClone(stored());
  const undo = await update(client, variables);
  look();
  undo();
  expect(stored()).toEqual(before);
}

describe("a listing", () => {
  it("shows what is edited, wherever it is, as the server will answer", async () => {
    const edit: VariablesOf<"editListing"> = {
      ...LISTING,
      price: "-19.995",
      condition: "Fair (F)",
      status: "Expired",
      comments: "Worn",
      location: null,
    };
    await optimisticListingEdit(client, edit);
    const page = dataOf(queries.getInventoryKey(SELLER));
    const paged = itemsOf(client.getQueryData(queries.getInventoryInfiniteKey(SELLER)));
    const shown = dataOf(queries.getListingKey(LISTING));
    const converted = dataOf(queries.getListingKey({ ...LISTING, curr_abbr: "GBP" })).price;
    const inLists = [page.listings, paged].map((all) => all.find(({ id }) => id === LISTING.listing_id));

    await new MutationObserver(client, mutations.editListingMutation(transport)).mutate(edit);
    const answered = await client.fetchQuery(queries.getListingOptions(transport, LISTING));
    expect(shown).toEqual(answered);
    const pounds = await client.fetchQuery(queries.getListingOptions(transport, { ...LISTING, curr_abbr: "GBP" }));
    expect(converted).toEqual({ currency: "GBP", value: expect.closeTo(pounds.price.value, 6) });
    for (const listing of inLists) {
      expect(listing).toMatchObject({ status: "Expired", comments: "Worn", price: { value: 19.995 } });
    }
  });

  it("is as before when the edit fails, and so is everything else", async () => {
    await around(optimisticListingEdit, { ...LISTING, price: 5, status: "Draft" }, () => {
      expect(dataOf(queries.getListingKey(LISTING)).status).toBe("Draft");
      expect(dataOf(queries.getInventoryKey(SELLER)).listings).toContainEqual(
        expect.objectContaining({ id: LISTING.listing_id, status: "Draft" }),
      );
    });
  });

  it("is not overwritten by an answer from before the edit", async () => {
    const held: (() => void)[] = [];
    const slow = transportTo(async (request) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return sandbox.fetch(request);
    });
    const reading = client.fetchQuery({ ...queries.getListingOptions(slow, LISTING), staleTime: 0 });
    await vi.waitFor(() => expect(held).toHaveLength(1));
    await optimisticListingEdit(client, { ...LISTING, price: 5 });
    for (const answer of held) answer();
    await reading.catch(() => undefined);
    expect(dataOf(queries.getListingKey(LISTING)).price.value).toBe(5);
  });
});

describe("an order", () => {
  const lists = () => [
    dataOf(queries.listOrdersKey()).orders,
    itemsOf(client.getQueryData(queries.listOrdersInfiniteKey({}))),
  ];

  it("shows a new status alone and in lists", async () => {
    await around(optimisticOrderEdit, { ...ORDER, status: "Shipped" }, () => {
      expect(dataOf(queries.getOrderKey(ORDER)).status).toBe("Shipped");
      for (const orders of lists()) {
        expect(orders.filter(({ status, id }) => status === "Shipped" && id === ORDER.order_id)).toHaveLength(1);
      }
    });
  });

  it("shows tracking, and that shipping sends an invoice", async () => {
    const tracking = { number: "9400", carrier: "USPS" } as const;
    await around(optimisticOrderEdit, { ...ORDER, shipping: "6.50", tracking }, () => {
      expect(dataOf(queries.getOrderKey(ORDER))).toMatchObject({
        status: "Invoice Sent",
        shipping: { value: 6.5 },
        tracking,
      });
    });
  });

  it("shows a message at the top of its first page, and its status", async () => {
    const variables = { ...ORDER, message: "On its way", status: "Shipped" } as const;
    await client.fetchQuery(queries.getIdentityOptions(transport));
    await around(optimisticOrderMessage, variables, () => {
      const paged = itemsOf(client.getQueryData(queries.listOrderMessagesInfiniteKey(ORDER)));
      for (const messages of [dataOf(queries.listOrderMessagesKey(ORDER)).messages, paged]) {
        expect(messages[0]).toMatchObject({ type: "message", message: "On its way", from: SELLER });
      }
      expect(dataOf(queries.getOrderKey(ORDER)).status).toBe("Shipped");
    });
  });

  it("shows no message of an unknown user", async () => {
    const { messages } = dataOf(queries.listOrderMessagesKey(ORDER));
    await around(optimisticOrderMessage, { ...ORDER, message: "On its way" }, () => {
      expect(dataOf(queries.listOrderMessagesKey(ORDER)).messages).toEqual(messages);
    });
  });
});
