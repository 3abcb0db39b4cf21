import type { OperationId, Transport } from "@runout/client";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import * as queries from "../src/generated/queries.ts";
import type { InfiniteOptionsOf, ListId } from "../src/infinite-query.ts";
import type { OptionsOf } from "../src/query.ts";

/** A query that a test keeps in the cache. */
export interface Read {
  readonly operation: string;
  readonly queryKey: QueryKey;
  /** Asks for it, unless the cache has a fresh answer. */
  load(client: QueryClient): Promise<unknown>;
}

/** The demo's listings that the tests look at: for sale, drafts, sold, and of orders in several statuses. */
const LISTINGS = [4300801460, 4300802484, 4300803508, 4300807604, 4300858804, 4300882356, 4300883380, 4300804532];
const RELEASES = [1, 2, 3, 8, 16, 22];
const ORDERS = ["845236-17", "845236-16", "845236-15", "845236-13", "845236-9", "845236-5"];
const USERS = ["example_seller", "Example_Store", "example_buyer"];

/** Queries of every operation that reads, several of each: in all the ways in which an answer may depend on another resource. */
export function readsOf(transport: Transport): Read[] {
  const one = <Id extends OperationId>(operation: Id, options: OptionsOf<Id>): Read => ({
    operation,
    queryKey: options.queryKey,
    load: (client) => client.fetchQuery(options),
  });
  const paged = <Id extends ListId>(operation: Id, options: InfiniteOptionsOf<Id>): Read => ({
    operation,
    queryKey: options.queryKey,
    load: (client) => client.fetchInfiniteQuery({ ...options, pages: 2 }),
  });
  const {
    getInventoryOptions: inventory,
    getListingOptions: listing,
    listOrderMessagesOptions: messages,
    listOrdersOptions: orders,
    getReleaseOptions: release,
    getReleaseStatisticsOptions: statistics,
  } = queries;
  return [
    one("getApiInfo", queries.getApiInfoOptions(transport)),
    one("getIdentity", queries.getIdentityOptions(transport)),
    one("getFee", queries.getFeeOptions(transport, { price: "10.00" })),
    one("getFeeInCurrency", queries.getFeeInCurrencyOptions(transport, { price: "10.00", currency: "EUR" })),
    ...USERS.flatMap((username) => [
      one("getUser", queries.getUserOptions(transport, { username })),
      one("getInventory", inventory(transport, { username })),
      one("getInventory", inventory(transport, { username, status: "For Sale", sort: "price" })),
      paged("getInventory", queries.getInventoryInfiniteOptions(transport, { username, per_page: 30 })),
    ]),
    ...LISTINGS.flatMap((listing_id) => [
      one("getListing", listing(transport, { listing_id })),
      one("getListing", listing(transport, { listing_id, curr_abbr: "GBP" })),
    ]),
    ...RELEASES.flatMap((release_id) => [
      one("getRelease", release(transport, { release_id })),
      one("getRelease", release(transport, { release_id, curr_abbr: "EUR" })),
      one("getPriceSuggestions", queries.getPriceSuggestionsOptions(transport, { release_id })),
      one("getReleaseStatistics", statistics(transport, { release_id })),
      one("getReleaseStatistics", statistics(transport, { release_id, curr_abbr: "JPY" })),
    ]),
    one("listOrders", orders(transport)),
    one("listOrders", orders(transport, { status: "Shipped" })),
    one("listOrders", orders(transport, { sort: "last_activity", per_page: 5 })),
    paged("listOrders", queries.listOrdersInfiniteOptions(transport, { per_page: 5 })),
    ...ORDERS.flatMap((order_id) => [
      one("getOrder", queries.getOrderOptions(transport, { order_id })),
      one("listOrderMessages", messages(transport, { order_id })),
      paged("listOrderMessages", queries.listOrderMessagesInfiniteOptions(transport, { order_id, per_page: 3 })),
    ]),
  ];
}
