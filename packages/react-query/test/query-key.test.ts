import { hashKey, QueryClient, type QueryKey, skipToken } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import * as queries from "../src/generated/queries.ts";

const { getInventoryKey, getInventoryInfiniteKey, getListingKey, getOrderKey, listOrderMessagesKey, listOrdersKey } =
  queries;
const order_id = "845236-17";

describe("a key", () => {
  it("begins with the resource, and ends with the parameters that are not in the path", () => {
    expect(getListingKey({ listing_id: 1 })).toEqual(["listings", 1]);
    expect(getListingKey({ listing_id: 1, curr_abbr: "EUR" })).toEqual(["listings", 1, { curr_abbr: "EUR" }]);
    expect(getOrderKey({ order_id })).toEqual(["orders", order_id]);
    expect(queries.getUserKey({ username: "example_seller" })).toEqual(["users", "example_seller"]);
    expect(queries.getReleaseKey({ release_id: 1 })).toEqual(["releases", 1]);
    expect(queries.getFeeInCurrencyKey({ price: "10.00", currency: "EUR" })).toEqual(["fee", "10.00", "EUR"]);
    expect(queries.getIdentityKey()).toEqual(["identity"]);
    expect(queries.getApiInfoKey()).toEqual(["api_info"]);
  });

  it("is below the resource whose id it has", () => {
    expect(queries.getReleaseStatisticsKey({ release_id: 1 })).toEqual(["releases", 1, "stats"]);
    expect(queries.getPriceSuggestionsKey({ release_id: 1 })).toEqual(["releases", 1, "price_suggestions"]);
  });

  it("of a list always has an object of parameters, and that of an infinite query no page", () => {
    expect(listOrdersKey()).toEqual(["orders", {}]);
    expect(listOrdersKey({ status: "Shipped", page: 2 })).toEqual(["orders", { status: "Shipped", page: 2 }]);
    expect(listOrderMessagesKey({ order_id })).toEqual(["orders", order_id, "messages", {}]);
    const parameters = { username: "example_seller", per_page: 100, page: 3 };
    expect(getInventoryInfiniteKey(parameters)).toEqual([
      "users",
      "example_seller",
      "inventory",
      { per_page: 100 },
      "pages",
    ]);
  });

  it("is the same for parameters that are undefined, in another order, or a username in other case", () => {
    expect(getListingKey({ listing_id: 1, curr_abbr: undefined as never })).toEqual(["listings", 1]);
    const one = getInventoryKey({ username: "Example_Seller", sort: "price", page: 2 });
    const other = getInventoryKey({ page: 2, sort: "price", username: "example_seller" });
    expect(hashKey(one)).toBe(hashKey(other));
  });

  it("without parameters is one that nothing is stored under", () => {
    expect(getListingKey(skipToken)).toEqual(["listings", undefined]);
    expect(getInventoryInfiniteKey(skipToken)).toEqual(["users", undefined, "inventory", undefined, "pages"]);
    expect(listOrdersKey(skipToken)).toEqual(["orders", undefined]);
  });
});

describe("the beginning of a key", () => {
  const client = new QueryClient();
  const keys: QueryKey[] = [
    listOrdersKey(),
    listOrdersKey({ status: "Shipped" }),
    queries.listOrdersInfiniteKey({ status: "Shipped" }),
    getOrderKey({ order_id }),
    listOrderMessagesKey({ order_id }),
    queries.listOrderMessagesInfiniteKey({ order_id }),
    getOrderKey({ order_id: "845236-1" }),
    getInventoryKey({ username: "example_seller" }),
  ];
  for (const key of keys) client.setQueryData(key, "data");
  const matched = (queryKey: QueryKey) => client.getQueriesData({ queryKey }).map(([key]) => key);

  it.each([
    ["everything about orders", ["orders"], keys.slice(0, 7)],
    ["all lists of orders", ["orders", {}], keys.slice(0, 3)],
    ["the lists with one parameter", ["orders", { status: "Shipped" }], keys.slice(1, 3)],
    ["an order with its messages", ["orders", order_id], keys.slice(3, 6)],
    ["the messages of an order", ["orders", order_id, "messages"], keys.slice(4, 6)],
    ["all of a user", ["users", "example_seller"], keys.slice(7)],
  ])("stands for %s", (_, queryKey, expected) => {
    expect(matched(queryKey)).toEqual(expected);
  });
});
