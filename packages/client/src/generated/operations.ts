// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { Call } from "../operations/call.ts";
import { type CallOptions, callOperation } from "../operations/call-operation.ts";
import type { DataOf, ParametersOf } from "../operations/operation-types.ts";
import type { Transport } from "../transport.ts";
import * as facts from "./operation-facts.ts";

/**
 * Get API information: `GET /`.
 *
 * Returns a greeting, the version of the wire format and the size of the catalog. It requires no credentials and no
 * parameters, so use it to check a base URL, a proxy or a set of credentials.
 *
 * @example
 * const apiInfo = await getApiInfo(transport);
 */
export function getApiInfo(
  transport: Transport,
  parameters?: ParametersOf<"getApiInfo">,
  options?: CallOptions,
): Call<DataOf<"getApiInfo">> {
  return callOperation(transport, facts.getApiInfo, parameters ?? {}, options);
}

/**
 * Get the caller's identity: `GET /oauth/identity`.
 *
 * Returns the user that a personal token or an OAuth signature belongs to. Call it first: the username is part of the
 * inventory's URL. A consumer key and secret belong to an application and to no user, so they get a 401 here.
 *
 * @example
 * const identity = await getIdentity(transport);
 */
export function getIdentity(
  transport: Transport,
  parameters?: ParametersOf<"getIdentity">,
  options?: CallOptions,
): Call<DataOf<"getIdentity">> {
  return callOperation(transport, facts.getIdentity, parameters ?? {}, options);
}

/**
 * Get a request token: `GET /oauth/request_token`.
 *
 * The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a
 * callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user.
 *
 * @example
 * const requestToken = await getRequestToken(transport);
 */
export function getRequestToken(
  transport: Transport,
  parameters?: ParametersOf<"getRequestToken">,
  options?: CallOptions,
): Call<DataOf<"getRequestToken">> {
  return callOperation(transport, facts.getRequestToken, parameters ?? {}, options);
}

/**
 * Create a request token: `POST /oauth/request_token`.
 *
 * The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a
 * callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user. The GET
 * operation does the same.
 *
 * @example
 * const requestToken = await createRequestToken(transport);
 */
export function createRequestToken(
  transport: Transport,
  parameters?: ParametersOf<"createRequestToken">,
  options?: CallOptions,
): Call<DataOf<"createRequestToken">> {
  return callOperation(transport, facts.createRequestToken, parameters ?? {}, options);
}

/**
 * Get an access token: `GET /oauth/access_token`.
 *
 * The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and
 * the verifier may be sent in the `Authorization` header instead of the query. The access token stays valid until the
 * user revokes the permission.
 *
 * @example
 * const accessToken = await getAccessToken(transport);
 */
export function getAccessToken(
  transport: Transport,
  parameters?: ParametersOf<"getAccessToken">,
  options?: CallOptions,
): Call<DataOf<"getAccessToken">> {
  return callOperation(transport, facts.getAccessToken, parameters ?? {}, options);
}

/**
 * Create an access token: `POST /oauth/access_token`.
 *
 * The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and
 * the verifier may be sent in the `Authorization` header instead of the query. The access token stays valid until the
 * user revokes the permission. The GET operation does the same.
 *
 * @example
 * const accessToken = await createAccessToken(transport);
 */
export function createAccessToken(
  transport: Transport,
  parameters?: ParametersOf<"createAccessToken">,
  options?: CallOptions,
): Call<DataOf<"createAccessToken">> {
  return callOperation(transport, facts.createAccessToken, parameters ?? {}, options);
}

/**
 * Get a user's profile: `GET /users/{username}`.
 *
 * Shows who a user is and how others rated them as a buyer and as a seller. Every `*_url` is a URL on the server that
 * was called. The user's own view adds `email`, `num_collection`, `num_wantlist` and `num_unread` and fills in
 * `curr_abbr`, which is an empty text for every other caller: the currency of the buyer settings, in which prices are
 * shown to the user. The currency that a user sells in is another setting and appears only in their listings.
 *
 * @example
 * const user = await getUser(transport, {
 *   username: "example_seller"
 * });
 */
export function getUser(
  transport: Transport,
  parameters: ParametersOf<"getUser">,
  options?: CallOptions,
): Call<DataOf<"getUser">> {
  return callOperation(transport, facts.getUser, parameters, options);
}

/**
 * Get a seller's inventory: `GET /users/{username}/inventory`.
 *
 * One page of a seller's listings, oldest first unless sorted otherwise.
 *
 * @example
 * const inventory = await getInventory(transport, {
 *   username: "example_seller"
 * });
 */
export function getInventory(
  transport: Transport,
  parameters: ParametersOf<"getInventory">,
  options?: CallOptions,
): Call<DataOf<"getInventory">> {
  return callOperation(transport, facts.getInventory, parameters, options);
}

/**
 * Get a release: `GET /releases/{release_id}`.
 *
 * Returns what a listing sells: artists, labels, formats, and the release's state in the marketplace. Every
 * `release.resource_url` is the URL of this operation. The response contains the part of a catalog entry that a
 * seller's program reads. `estimated_weight` is the weight of a listing whose seller gives no weight. `lowest_price`
 * is a number without its currency, in `curr_abbr`; the release statistics have it with its currency. Without
 * credentials, `thumb` is empty and there are no `images`.
 *
 * @example
 * const release = await getRelease(transport, {
 *   release_id: 1
 * });
 */
export function getRelease(
  transport: Transport,
  parameters: ParametersOf<"getRelease">,
  options?: CallOptions,
): Call<DataOf<"getRelease">> {
  return callOperation(transport, facts.getRelease, parameters, options);
}

/**
 * Create a listing: `POST /marketplace/listings`.
 *
 * Adds a listing to the caller's own inventory. `release_id`, `condition` and `price` are required; the rest has
 * defaults: `status` `For Sale`, `sleeve_condition` `Not Graded`, empty texts, no offers, the weight and the count of
 * the release. Null counts as absent. The price is in the caller's selling currency, and no other currency can be
 * given.
 *
 * @example
 * const listing = await createListing(transport, {
 *   release_id: 1,
 *   condition: "Near Mint (NM or M-)",
 *   sleeve_condition: "Very Good Plus (VG+)",
 *   price: 24.5,
 *   comments: "Plays through without a skip. Light ring wear on the sleeve.",
 *   allow_offers: true,
 *   status: "For Sale",
 *   external_id: "shelf-a-001",
 *   location: "Shelf A",
 *   weight: 230,
 *   format_quantity: 1
 * });
 */
export function createListing(
  transport: Transport,
  parameters: ParametersOf<"createListing">,
  options?: CallOptions,
): Call<DataOf<"createListing">> {
  return callOperation(transport, facts.createListing, parameters, options);
}

/**
 * Get a listing: `GET /marketplace/listings/{listing_id}`.
 *
 * Shows a listing that is for sale to any caller, and a listing in any other status to its owner only. Another
 * seller's draft is a 401 without a user and a 403 with one; a deleted listing is a 404 for every caller.
 *
 * @example
 * const listing = await getListing(transport, {
 *   listing_id: 4300801460
 * });
 */
export function getListing(
  transport: Transport,
  parameters: ParametersOf<"getListing">,
  options?: CallOptions,
): Call<DataOf<"getListing">> {
  return callOperation(transport, facts.getListing, parameters, options);
}

/**
 * Edit a listing: `POST /marketplace/listings/{listing_id}`.
 *
 * Changes the keys that are sent and keeps the others; an edit is a POST to the listing's own URL. Null keeps a
 * value, an empty text clears it. `release_id` is ignored: a listing cannot move to another release. Values are
 * corrected and refused as when a listing is created, except for a weight of 0, which keeps the weight.
 *
 * @example
 * await editListing(transport, {
 *   listing_id: 4300801460,
 *   release_id: 1,
 *   condition: "Very Good Plus (VG+)",
 *   sleeve_condition: "Very Good (VG)",
 *   price: 22,
 *   comments: "Plays through without a skip. Corner bump on the sleeve.",
 *   allow_offers: false,
 *   status: "For Sale",
 *   external_id: "shelf-b-014",
 *   location: "Shelf B",
 *   weight: 240,
 *   format_quantity: 1
 * });
 */
export function editListing(
  transport: Transport,
  parameters: ParametersOf<"editListing">,
  options?: CallOptions,
): Call<DataOf<"editListing">> {
  return callOperation(transport, facts.editListing, parameters, options);
}

/**
 * Delete a listing: `DELETE /marketplace/listings/{listing_id}`.
 *
 * Removes a listing from the inventory. It cannot be restored. From then on its URL is a 404, also for a second
 * deletion; after a timeout, such a 404 means that the first deletion worked. A listing in any status can be deleted.
 * To hide it for a while, edit its status to `Draft` instead. A body that is sent is ignored.
 *
 * @example
 * await deleteListing(transport, {
 *   listing_id: 4300801460
 * });
 */
export function deleteListing(
  transport: Transport,
  parameters: ParametersOf<"deleteListing">,
  options?: CallOptions,
): Call<DataOf<"deleteListing">> {
  return callOperation(transport, facts.deleteListing, parameters, options);
}

/**
 * List orders: `GET /marketplace/orders`.
 *
 * One page of the orders in which the caller is the seller, newest first unless sorted otherwise. Each order is as
 * complete as when it is read alone, so there is no need to get the orders one by one.
 *
 * @example
 * const orders = await listOrders(transport);
 */
export function listOrders(
  transport: Transport,
  parameters?: ParametersOf<"listOrders">,
  options?: CallOptions,
): Call<DataOf<"listOrders">> {
  return callOperation(transport, facts.listOrders, parameters ?? {}, options);
}

/**
 * Get an order: `GET /marketplace/orders/{order_id}`.
 *
 * The whole order: buyer and seller, items, amounts, address, tracking, and the statuses that can follow. Its seller
 * and its buyer can read it; any other user gets a 403.
 *
 * @example
 * const order = await getOrder(transport, {
 *   order_id: "845236-17"
 * });
 */
export function getOrder(
  transport: Transport,
  parameters: ParametersOf<"getOrder">,
  options?: CallOptions,
): Call<DataOf<"getOrder">> {
  return callOperation(transport, facts.getOrder, parameters, options);
}

/**
 * Edit an order: `POST /marketplace/orders/{order_id}`.
 *
 * Sets the status, the shipping price or the tracking of an order. An edit is a POST to the order's own URL, and only
 * the order's seller can make it. The response is the whole order after the edit. Null and absent keys change
 * nothing.
 *
 * @example
 * const order = await editOrder(transport, {
 *   order_id: "845236-17",
 *   shipping: 6.5
 * });
 */
export function editOrder(
  transport: Transport,
  parameters: ParametersOf<"editOrder">,
  options?: CallOptions,
): Call<DataOf<"editOrder">> {
  return callOperation(transport, facts.editOrder, parameters, options);
}

/**
 * List order messages: `GET /marketplace/orders/{order_id}/messages`.
 *
 * One page of everything that happened to an order, newest entry first; there is no other sort order. Its seller and
 * its buyer can read it.
 *
 * @example
 * const orderMessages = await listOrderMessages(transport, {
 *   order_id: "845236-9"
 * });
 */
export function listOrderMessages(
  transport: Transport,
  parameters: ParametersOf<"listOrderMessages">,
  options?: CallOptions,
): Call<DataOf<"listOrderMessages">> {
  return callOperation(transport, facts.listOrderMessages, parameters, options);
}

/**
 * Add an order message: `POST /marketplace/orders/{order_id}/messages`.
 *
 * Sends a message to the other party, a new status, or both at once; one of them is required. The seller can send
 * both, the buyer only a message.
 *
 * @example
 * const orderMessage = await addOrderMessage(transport, {
 *   order_id: "845236-17",
 *   message: "Thank you for your order! The invoice follows tonight."
 * });
 */
export function addOrderMessage(
  transport: Transport,
  parameters: ParametersOf<"addOrderMessage">,
  options?: CallOptions,
): Call<DataOf<"addOrderMessage">> {
  return callOperation(transport, facts.addOrderMessage, parameters, options);
}

/**
 * Calculate the fee: `GET /marketplace/fee/{price}`.
 *
 * Returns the fee that the marketplace charges for an amount in US dollars, also for a caller with another currency:
 * 9 %, rounded up to the cent. Requires a user, although the fee is the same for all users. The price must have a
 * decimal point: `/marketplace/fee/20` is a 404, `/marketplace/fee/20.00` is 1.80. On an order, the fee is charged on
 * items and shipping together.
 *
 * @example
 * const fee = await getFee(transport, {
 *   price: "10.00"
 * });
 */
export function getFee(
  transport: Transport,
  parameters: ParametersOf<"getFee">,
  options?: CallOptions,
): Call<DataOf<"getFee">> {
  return callOperation(transport, facts.getFee, parameters, options);
}

/**
 * Calculate the fee in a currency: `GET /marketplace/fee/{price}/{currency}`.
 *
 * Returns the fee that the marketplace charges for an amount in the given currency: 9 %, rounded up to the hundredth.
 * Nothing is converted: the amount and the fee are in the same currency. Requires a user and a price with a decimal
 * point, like the fee in US dollars.
 *
 * @example
 * const feeInCurrency = await getFeeInCurrency(transport, {
 *   price: "10.00",
 *   currency: "EUR"
 * });
 */
export function getFeeInCurrency(
  transport: Transport,
  parameters: ParametersOf<"getFeeInCurrency">,
  options?: CallOptions,
): Call<DataOf<"getFeeInCurrency">> {
  return callOperation(transport, facts.getFeeInCurrency, parameters, options);
}

/**
 * Get price suggestions: `GET /marketplace/price_suggestions/{release_id}`.
 *
 * Suggests a price for a copy of a release in each of the eight media conditions, in the caller's selling currency.
 * The prices are shares of one base price and are not rounded: round before you use one. If nothing is known about
 * the release, the response is an empty object, so check for the condition that you need. The caller must have filled
 * out the seller settings; there is no parameter for the currency.
 *
 * @example
 * const priceSuggestions = await getPriceSuggestions(transport, {
 *   release_id: 1
 * });
 */
export function getPriceSuggestions(
  transport: Transport,
  parameters: ParametersOf<"getPriceSuggestions">,
  options?: CallOptions,
): Call<DataOf<"getPriceSuggestions">> {
  return callOperation(transport, facts.getPriceSuggestions, parameters, options);
}

/**
 * Get release statistics: `GET /marketplace/stats/{release_id}`.
 *
 * Returns the number of copies that are for sale now and the lowest price among them, converted to `curr_abbr`, or to
 * the currency of the caller's buyer settings, and rounded to two decimals. If nothing is for sale, the count is 0
 * and the price is null. A release that must not be sold has null for both, so check `blocked_from_sale` before you
 * read them.
 *
 * @example
 * const releaseStatistics = await getReleaseStatistics(transport, {
 *   release_id: 1
 * });
 */
export function getReleaseStatistics(
  transport: Transport,
  parameters: ParametersOf<"getReleaseStatistics">,
  options?: CallOptions,
): Call<DataOf<"getReleaseStatistics">> {
  return callOperation(transport, facts.getReleaseStatistics, parameters, options);
}

/** All operations, bound to a transport. */
export type Operations = {
  /** Get API information. */
  getApiInfo(parameters?: ParametersOf<"getApiInfo">, options?: CallOptions): Call<DataOf<"getApiInfo">>;
  /** Get the caller's identity. */
  getIdentity(parameters?: ParametersOf<"getIdentity">, options?: CallOptions): Call<DataOf<"getIdentity">>;
  /** Get a request token. */
  getRequestToken(parameters?: ParametersOf<"getRequestToken">, options?: CallOptions): Call<DataOf<"getRequestToken">>;
  /** Create a request token. */
  createRequestToken(parameters?: ParametersOf<"createRequestToken">, options?: CallOptions): Call<DataOf<"createRequestToken">>;
  /** Get an access token. */
  getAccessToken(parameters?: ParametersOf<"getAccessToken">, options?: CallOptions): Call<DataOf<"getAccessToken">>;
  /** Create an access token. */
  createAccessToken(parameters?: ParametersOf<"createAccessToken">, options?: CallOptions): Call<DataOf<"createAccessToken">>;
  /** Get a user's profile. */
  getUser(parameters: ParametersOf<"getUser">, options?: CallOptions): Call<DataOf<"getUser">>;
  /** Get a seller's inventory. */
  getInventory(parameters: ParametersOf<"getInventory">, options?: CallOptions): Call<DataOf<"getInventory">>;
  /** Get a release. */
  getRelease(parameters: ParametersOf<"getRelease">, options?: CallOptions): Call<DataOf<"getRelease">>;
  /** Create a listing. */
  createListing(parameters: ParametersOf<"createListing">, options?: CallOptions): Call<DataOf<"createListing">>;
  /** Get a listing. */
  getListing(parameters: ParametersOf<"getListing">, options?: CallOptions): Call<DataOf<"getListing">>;
  /** Edit a listing. */
  editListing(parameters: ParametersOf<"editListing">, options?: CallOptions): Call<DataOf<"editListing">>;
  /** Delete a listing. */
  deleteListing(parameters: ParametersOf<"deleteListing">, options?: CallOptions): Call<DataOf<"deleteListing">>;
  /** List orders. */
  listOrders(parameters?: ParametersOf<"listOrders">, options?: CallOptions): Call<DataOf<"listOrders">>;
  /** Get an order. */
  getOrder(parameters: ParametersOf<"getOrder">, options?: CallOptions): Call<DataOf<"getOrder">>;
  /** Edit an order. */
  editOrder(parameters: ParametersOf<"editOrder">, options?: CallOptions): Call<DataOf<"editOrder">>;
  /** List order messages. */
  listOrderMessages(parameters: ParametersOf<"listOrderMessages">, options?: CallOptions): Call<DataOf<"listOrderMessages">>;
  /** Add an order message. */
  addOrderMessage(parameters: ParametersOf<"addOrderMessage">, options?: CallOptions): Call<DataOf<"addOrderMessage">>;
  /** Calculate the fee. */
  getFee(parameters: ParametersOf<"getFee">, options?: CallOptions): Call<DataOf<"getFee">>;
  /** Calculate the fee in a currency. */
  getFeeInCurrency(parameters: ParametersOf<"getFeeInCurrency">, options?: CallOptions): Call<DataOf<"getFeeInCurrency">>;
  /** Get price suggestions. */
  getPriceSuggestions(parameters: ParametersOf<"getPriceSuggestions">, options?: CallOptions): Call<DataOf<"getPriceSuggestions">>;
  /** Get release statistics. */
  getReleaseStatistics(parameters: ParametersOf<"getReleaseStatistics">, options?: CallOptions): Call<DataOf<"getReleaseStatistics">>;
};

/**
 * Binds every operation to a transport. It keeps all of them in a bundle; single functions leave the others out.
 *
 * @example
 * const discogs = operations(transport);
 * const { listings } = await discogs.getInventory({ username: "example_seller" });
 */
export function operations(transport: Transport): Operations {
  return {
    getApiInfo: (parameters, options) => getApiInfo(transport, parameters, options),
    getIdentity: (parameters, options) => getIdentity(transport, parameters, options),
    getRequestToken: (parameters, options) => getRequestToken(transport, parameters, options),
    createRequestToken: (parameters, options) => createRequestToken(transport, parameters, options),
    getAccessToken: (parameters, options) => getAccessToken(transport, parameters, options),
    createAccessToken: (parameters, options) => createAccessToken(transport, parameters, options),
    getUser: (parameters, options) => getUser(transport, parameters, options),
    getInventory: (parameters, options) => getInventory(transport, parameters, options),
    getRelease: (parameters, options) => getRelease(transport, parameters, options),
    createListing: (parameters, options) => createListing(transport, parameters, options),
    getListing: (parameters, options) => getListing(transport, parameters, options),
    editListing: (parameters, options) => editListing(transport, parameters, options),
    deleteListing: (parameters, options) => deleteListing(transport, parameters, options),
    listOrders: (parameters, options) => listOrders(transport, parameters, options),
    getOrder: (parameters, options) => getOrder(transport, parameters, options),
    editOrder: (parameters, options) => editOrder(transport, parameters, options),
    listOrderMessages: (parameters, options) => listOrderMessages(transport, parameters, options),
    addOrderMessage: (parameters, options) => addOrderMessage(transport, parameters, options),
    getFee: (parameters, options) => getFee(transport, parameters, options),
    getFeeInCurrency: (parameters, options) => getFeeInCurrency(transport, parameters, options),
    getPriceSuggestions: (parameters, options) => getPriceSuggestions(transport, parameters, options),
    getReleaseStatistics: (parameters, options) => getReleaseStatistics(transport, parameters, options),
  };
}
