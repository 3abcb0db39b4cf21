// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { ParametersOf, Transport } from "@runout/client";
import { getApiInfo, getIdentity, getUser, getInventory, getRelease, getListing, listOrders, getOrder, listOrderMessages, getFee, getFeeInCurrency, getPriceSuggestions, getReleaseStatistics } from "@runout/client/operations";
import type { SkipToken } from "@tanstack/react-query";
import { type InfiniteOptionsOf, infiniteQuery, type SkippableInfiniteOptionsOf } from "../infinite-query.ts";
import { type OptionsOf, query, type SkippableOptionsOf } from "../query.ts";
import { type InfiniteKeyOf, type KeyOf, queryKey } from "../query-key.ts";

/** The key of `getApiInfoOptions`. */
export function getApiInfoKey(parameters?: ParametersOf<"getApiInfo"> | SkipToken): KeyOf<"getApiInfo"> {
  return queryKey("api_info", parameters);
}

/**
 * Get API information: `GET /`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getApiInfoOptions(transport));
 */
export function getApiInfoOptions(transport: Transport, parameters?: ParametersOf<"getApiInfo">): OptionsOf<"getApiInfo">;
export function getApiInfoOptions(
  transport: Transport,
  parameters: ParametersOf<"getApiInfo"> | SkipToken,
): SkippableOptionsOf<"getApiInfo">;
export function getApiInfoOptions(transport: Transport, parameters?: ParametersOf<"getApiInfo"> | SkipToken) {
  return query("getApiInfo", getApiInfo, getApiInfoKey(parameters), transport, parameters ?? {});
}

/** The key of `getIdentityOptions`. */
export function getIdentityKey(parameters?: ParametersOf<"getIdentity"> | SkipToken): KeyOf<"getIdentity"> {
  return queryKey("identity", parameters);
}

/**
 * Get the caller's identity: `GET /oauth/identity`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getIdentityOptions(transport));
 */
export function getIdentityOptions(transport: Transport, parameters?: ParametersOf<"getIdentity">): OptionsOf<"getIdentity">;
export function getIdentityOptions(
  transport: Transport,
  parameters: ParametersOf<"getIdentity"> | SkipToken,
): SkippableOptionsOf<"getIdentity">;
export function getIdentityOptions(transport: Transport, parameters?: ParametersOf<"getIdentity"> | SkipToken) {
  return query("getIdentity", getIdentity, getIdentityKey(parameters), transport, parameters ?? {});
}

/** The key of `getUserOptions`. */
export function getUserKey(parameters: ParametersOf<"getUser"> | SkipToken): KeyOf<"getUser"> {
  return queryKey("users/:username", parameters);
}

/**
 * Get a user's profile: `GET /users/{username}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getUserOptions(transport, { username: "example_seller" }));
 */
export function getUserOptions(transport: Transport, parameters: ParametersOf<"getUser">): OptionsOf<"getUser">;
export function getUserOptions(
  transport: Transport,
  parameters: ParametersOf<"getUser"> | SkipToken,
): SkippableOptionsOf<"getUser">;
export function getUserOptions(transport: Transport, parameters: ParametersOf<"getUser"> | SkipToken) {
  return query("getUser", getUser, getUserKey(parameters), transport, parameters);
}

/** The key of `getInventoryOptions`. */
export function getInventoryKey(parameters: ParametersOf<"getInventory"> | SkipToken): KeyOf<"getInventory"> {
  return queryKey("users/:username/inventory", parameters, "list");
}

/**
 * Get a seller's inventory: `GET /users/{username}/inventory`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getInventoryOptions(transport, { username: "example_seller" }));
 */
export function getInventoryOptions(transport: Transport, parameters: ParametersOf<"getInventory">): OptionsOf<"getInventory">;
export function getInventoryOptions(
  transport: Transport,
  parameters: ParametersOf<"getInventory"> | SkipToken,
): SkippableOptionsOf<"getInventory">;
export function getInventoryOptions(transport: Transport, parameters: ParametersOf<"getInventory"> | SkipToken) {
  return query("getInventory", getInventory, getInventoryKey(parameters), transport, parameters);
}

/** The key of `getInventoryInfiniteOptions`. */
export function getInventoryInfiniteKey(parameters: Omit<ParametersOf<"getInventory">, "page"> | SkipToken): InfiniteKeyOf<"getInventory"> {
  return queryKey("users/:username/inventory", parameters, "pages");
}

/**
 * Get a seller's inventory, page by page: `GET /users/{username}/inventory`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useInfiniteQuery(getInventoryInfiniteOptions(transport, { username: "example_seller" }));
 */
export function getInventoryInfiniteOptions(transport: Transport, parameters: Omit<ParametersOf<"getInventory">, "page">): InfiniteOptionsOf<"getInventory">;
export function getInventoryInfiniteOptions(
  transport: Transport,
  parameters: Omit<ParametersOf<"getInventory">, "page"> | SkipToken,
): SkippableInfiniteOptionsOf<"getInventory">;
export function getInventoryInfiniteOptions(transport: Transport, parameters: Omit<ParametersOf<"getInventory">, "page"> | SkipToken) {
  return infiniteQuery("getInventory", getInventory, getInventoryInfiniteKey(parameters), transport, parameters);
}

/** The key of `getReleaseOptions`. */
export function getReleaseKey(parameters: ParametersOf<"getRelease"> | SkipToken): KeyOf<"getRelease"> {
  return queryKey("releases/:release_id", parameters);
}

/**
 * Get a release: `GET /releases/{release_id}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getReleaseOptions(transport, { release_id: 1 }));
 */
export function getReleaseOptions(transport: Transport, parameters: ParametersOf<"getRelease">): OptionsOf<"getRelease">;
export function getReleaseOptions(
  transport: Transport,
  parameters: ParametersOf<"getRelease"> | SkipToken,
): SkippableOptionsOf<"getRelease">;
export function getReleaseOptions(transport: Transport, parameters: ParametersOf<"getRelease"> | SkipToken) {
  return query("getRelease", getRelease, getReleaseKey(parameters), transport, parameters);
}

/** The key of `getListingOptions`. */
export function getListingKey(parameters: ParametersOf<"getListing"> | SkipToken): KeyOf<"getListing"> {
  return queryKey("listings/:listing_id", parameters);
}

/**
 * Get a listing: `GET /marketplace/listings/{listing_id}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getListingOptions(transport, { listing_id: 4300801460 }));
 */
export function getListingOptions(transport: Transport, parameters: ParametersOf<"getListing">): OptionsOf<"getListing">;
export function getListingOptions(
  transport: Transport,
  parameters: ParametersOf<"getListing"> | SkipToken,
): SkippableOptionsOf<"getListing">;
export function getListingOptions(transport: Transport, parameters: ParametersOf<"getListing"> | SkipToken) {
  return query("getListing", getListing, getListingKey(parameters), transport, parameters);
}

/** The key of `listOrdersOptions`. */
export function listOrdersKey(parameters?: ParametersOf<"listOrders"> | SkipToken): KeyOf<"listOrders"> {
  return queryKey("orders", parameters, "list");
}

/**
 * List orders: `GET /marketplace/orders`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(listOrdersOptions(transport));
 */
export function listOrdersOptions(transport: Transport, parameters?: ParametersOf<"listOrders">): OptionsOf<"listOrders">;
export function listOrdersOptions(
  transport: Transport,
  parameters: ParametersOf<"listOrders"> | SkipToken,
): SkippableOptionsOf<"listOrders">;
export function listOrdersOptions(transport: Transport, parameters?: ParametersOf<"listOrders"> | SkipToken) {
  return query("listOrders", listOrders, listOrdersKey(parameters), transport, parameters ?? {});
}

/** The key of `listOrdersInfiniteOptions`. */
export function listOrdersInfiniteKey(parameters?: Omit<ParametersOf<"listOrders">, "page"> | SkipToken): InfiniteKeyOf<"listOrders"> {
  return queryKey("orders", parameters, "pages");
}

/**
 * List orders, page by page: `GET /marketplace/orders`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useInfiniteQuery(listOrdersInfiniteOptions(transport));
 */
export function listOrdersInfiniteOptions(transport: Transport, parameters?: Omit<ParametersOf<"listOrders">, "page">): InfiniteOptionsOf<"listOrders">;
export function listOrdersInfiniteOptions(
  transport: Transport,
  parameters: Omit<ParametersOf<"listOrders">, "page"> | SkipToken,
): SkippableInfiniteOptionsOf<"listOrders">;
export function listOrdersInfiniteOptions(transport: Transport, parameters?: Omit<ParametersOf<"listOrders">, "page"> | SkipToken) {
  return infiniteQuery("listOrders", listOrders, listOrdersInfiniteKey(parameters), transport, parameters ?? {});
}

/** The key of `getOrderOptions`. */
export function getOrderKey(parameters: ParametersOf<"getOrder"> | SkipToken): KeyOf<"getOrder"> {
  return queryKey("orders/:order_id", parameters);
}

/**
 * Get an order: `GET /marketplace/orders/{order_id}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getOrderOptions(transport, { order_id: "845236-17" }));
 */
export function getOrderOptions(transport: Transport, parameters: ParametersOf<"getOrder">): OptionsOf<"getOrder">;
export function getOrderOptions(
  transport: Transport,
  parameters: ParametersOf<"getOrder"> | SkipToken,
): SkippableOptionsOf<"getOrder">;
export function getOrderOptions(transport: Transport, parameters: ParametersOf<"getOrder"> | SkipToken) {
  return query("getOrder", getOrder, getOrderKey(parameters), transport, parameters);
}

/** The key of `listOrderMessagesOptions`. */
export function listOrderMessagesKey(parameters: ParametersOf<"listOrderMessages"> | SkipToken): KeyOf<"listOrderMessages"> {
  return queryKey("orders/:order_id/messages", parameters, "list");
}

/**
 * List order messages: `GET /marketplace/orders/{order_id}/messages`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(listOrderMessagesOptions(transport, { order_id: "845236-9" }));
 */
export function listOrderMessagesOptions(transport: Transport, parameters: ParametersOf<"listOrderMessages">): OptionsOf<"listOrderMessages">;
export function listOrderMessagesOptions(
  transport: Transport,
  parameters: ParametersOf<"listOrderMessages"> | SkipToken,
): SkippableOptionsOf<"listOrderMessages">;
export function listOrderMessagesOptions(transport: Transport, parameters: ParametersOf<"listOrderMessages"> | SkipToken) {
  return query("listOrderMessages", listOrderMessages, listOrderMessagesKey(parameters), transport, parameters);
}

/** The key of `listOrderMessagesInfiniteOptions`. */
export function listOrderMessagesInfiniteKey(parameters: Omit<ParametersOf<"listOrderMessages">, "page"> | SkipToken): InfiniteKeyOf<"listOrderMessages"> {
  return queryKey("orders/:order_id/messages", parameters, "pages");
}

/**
 * List order messages, page by page: `GET /marketplace/orders/{order_id}/messages`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useInfiniteQuery(listOrderMessagesInfiniteOptions(transport, { order_id: "845236-9" }));
 */
export function listOrderMessagesInfiniteOptions(transport: Transport, parameters: Omit<ParametersOf<"listOrderMessages">, "page">): InfiniteOptionsOf<"listOrderMessages">;
export function listOrderMessagesInfiniteOptions(
  transport: Transport,
  parameters: Omit<ParametersOf<"listOrderMessages">, "page"> | SkipToken,
): SkippableInfiniteOptionsOf<"listOrderMessages">;
export function listOrderMessagesInfiniteOptions(transport: Transport, parameters: Omit<ParametersOf<"listOrderMessages">, "page"> | SkipToken) {
  return infiniteQuery("listOrderMessages", listOrderMessages, listOrderMessagesInfiniteKey(parameters), transport, parameters);
}

/** The key of `getFeeOptions`. */
export function getFeeKey(parameters: ParametersOf<"getFee"> | SkipToken): KeyOf<"getFee"> {
  return queryKey("fee/:price", parameters);
}

/**
 * Calculate the fee: `GET /marketplace/fee/{price}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getFeeOptions(transport, { price: "10.00" }));
 */
export function getFeeOptions(transport: Transport, parameters: ParametersOf<"getFee">): OptionsOf<"getFee">;
export function getFeeOptions(
  transport: Transport,
  parameters: ParametersOf<"getFee"> | SkipToken,
): SkippableOptionsOf<"getFee">;
export function getFeeOptions(transport: Transport, parameters: ParametersOf<"getFee"> | SkipToken) {
  return query("getFee", getFee, getFeeKey(parameters), transport, parameters);
}

/** The key of `getFeeInCurrencyOptions`. */
export function getFeeInCurrencyKey(parameters: ParametersOf<"getFeeInCurrency"> | SkipToken): KeyOf<"getFeeInCurrency"> {
  return queryKey("fee/:price/:currency", parameters);
}

/**
 * Calculate the fee in a currency: `GET /marketplace/fee/{price}/{currency}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getFeeInCurrencyOptions(transport, { price: "10.00", currency: "EUR" }));
 */
export function getFeeInCurrencyOptions(transport: Transport, parameters: ParametersOf<"getFeeInCurrency">): OptionsOf<"getFeeInCurrency">;
export function getFeeInCurrencyOptions(
  transport: Transport,
  parameters: ParametersOf<"getFeeInCurrency"> | SkipToken,
): SkippableOptionsOf<"getFeeInCurrency">;
export function getFeeInCurrencyOptions(transport: Transport, parameters: ParametersOf<"getFeeInCurrency"> | SkipToken) {
  return query("getFeeInCurrency", getFeeInCurrency, getFeeInCurrencyKey(parameters), transport, parameters);
}

/** The key of `getPriceSuggestionsOptions`. */
export function getPriceSuggestionsKey(parameters: ParametersOf<"getPriceSuggestions"> | SkipToken): KeyOf<"getPriceSuggestions"> {
  return queryKey("releases/:release_id/price_suggestions", parameters);
}

/**
 * Get price suggestions: `GET /marketplace/price_suggestions/{release_id}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getPriceSuggestionsOptions(transport, { release_id: 1 }));
 */
export function getPriceSuggestionsOptions(transport: Transport, parameters: ParametersOf<"getPriceSuggestions">): OptionsOf<"getPriceSuggestions">;
export function getPriceSuggestionsOptions(
  transport: Transport,
  parameters: ParametersOf<"getPriceSuggestions"> | SkipToken,
): SkippableOptionsOf<"getPriceSuggestions">;
export function getPriceSuggestionsOptions(transport: Transport, parameters: ParametersOf<"getPriceSuggestions"> | SkipToken) {
  return query("getPriceSuggestions", getPriceSuggestions, getPriceSuggestionsKey(parameters), transport, parameters);
}

/** The key of `getReleaseStatisticsOptions`. */
export function getReleaseStatisticsKey(parameters: ParametersOf<"getReleaseStatistics"> | SkipToken): KeyOf<"getReleaseStatistics"> {
  return queryKey("releases/:release_id/stats", parameters);
}

/**
 * Get release statistics: `GET /marketplace/stats/{release_id}`. With `skipToken` for the parameters nothing is asked for.
 *
 * @example
 * const { data } = useQuery(getReleaseStatisticsOptions(transport, { release_id: 1 }));
 */
export function getReleaseStatisticsOptions(transport: Transport, parameters: ParametersOf<"getReleaseStatistics">): OptionsOf<"getReleaseStatistics">;
export function getReleaseStatisticsOptions(
  transport: Transport,
  parameters: ParametersOf<"getReleaseStatistics"> | SkipToken,
): SkippableOptionsOf<"getReleaseStatistics">;
export function getReleaseStatisticsOptions(transport: Transport, parameters: ParametersOf<"getReleaseStatistics"> | SkipToken) {
  return query("getReleaseStatistics", getReleaseStatistics, getReleaseStatisticsKey(parameters), transport, parameters);
}
