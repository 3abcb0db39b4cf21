// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { OperationFacts } from "../layers/layer.ts";

export const getApiInfo: OperationFacts = {
  id: "getApiInfo",
  method: "GET",
  path: "/",
  retry: "safe",
};

export const getIdentity: OperationFacts = {
  id: "getIdentity",
  method: "GET",
  path: "/oauth/identity",
  retry: "safe",
};

export const getRequestToken: OperationFacts = {
  id: "getRequestToken",
  method: "GET",
  path: "/oauth/request_token",
  query: ["oauth_callback"],
  retry: "safe",
  text: true,
};

export const createRequestToken: OperationFacts = {
  id: "createRequestToken",
  method: "POST",
  path: "/oauth/request_token",
  query: ["oauth_callback"],
  retry: "never",
  text: true,
};

export const getAccessToken: OperationFacts = {
  id: "getAccessToken",
  method: "GET",
  path: "/oauth/access_token",
  query: ["oauth_token","oauth_verifier"],
  retry: "safe",
  text: true,
};

export const createAccessToken: OperationFacts = {
  id: "createAccessToken",
  method: "POST",
  path: "/oauth/access_token",
  query: ["oauth_token","oauth_verifier"],
  retry: "never",
  text: true,
};

export const getUser: OperationFacts = {
  id: "getUser",
  method: "GET",
  path: "/users/{username}",
  retry: "safe",
};

export const getInventory: OperationFacts = {
  id: "getInventory",
  method: "GET",
  path: "/users/{username}/inventory",
  query: ["status","sort","sort_order","page","per_page"],
  retry: "safe",
  conditional: true,
};

export const getRelease: OperationFacts = {
  id: "getRelease",
  method: "GET",
  path: "/releases/{release_id}",
  query: ["curr_abbr"],
  retry: "safe",
};

export const createListing: OperationFacts = {
  id: "createListing",
  method: "POST",
  path: "/marketplace/listings",
  body: true,
  retry: "never",
};

export const getListing: OperationFacts = {
  id: "getListing",
  method: "GET",
  path: "/marketplace/listings/{listing_id}",
  query: ["curr_abbr"],
  retry: "safe",
};

export const editListing: OperationFacts = {
  id: "editListing",
  method: "POST",
  path: "/marketplace/listings/{listing_id}",
  body: true,
  retry: "safe",
  empty: true,
};

export const deleteListing: OperationFacts = {
  id: "deleteListing",
  method: "DELETE",
  path: "/marketplace/listings/{listing_id}",
  retry: "safe",
  empty: true,
};

export const listOrders: OperationFacts = {
  id: "listOrders",
  method: "GET",
  path: "/marketplace/orders",
  query: ["status","created_after","created_before","archived","sort","sort_order","page","per_page"],
  retry: "safe",
};

export const getOrder: OperationFacts = {
  id: "getOrder",
  method: "GET",
  path: "/marketplace/orders/{order_id}",
  retry: "safe",
};

export const editOrder: OperationFacts = {
  id: "editOrder",
  method: "POST",
  path: "/marketplace/orders/{order_id}",
  body: true,
  retry: "never",
};

export const listOrderMessages: OperationFacts = {
  id: "listOrderMessages",
  method: "GET",
  path: "/marketplace/orders/{order_id}/messages",
  query: ["page","per_page"],
  retry: "safe",
};

export const addOrderMessage: OperationFacts = {
  id: "addOrderMessage",
  method: "POST",
  path: "/marketplace/orders/{order_id}/messages",
  body: true,
  retry: "never",
};

export const getFee: OperationFacts = {
  id: "getFee",
  method: "GET",
  path: "/marketplace/fee/{price}",
  retry: "safe",
};

export const getFeeInCurrency: OperationFacts = {
  id: "getFeeInCurrency",
  method: "GET",
  path: "/marketplace/fee/{price}/{currency}",
  retry: "safe",
};

export const getPriceSuggestions: OperationFacts = {
  id: "getPriceSuggestions",
  method: "GET",
  path: "/marketplace/price_suggestions/{release_id}",
  retry: "safe",
};

export const getReleaseStatistics: OperationFacts = {
  id: "getReleaseStatistics",
  method: "GET",
  path: "/marketplace/stats/{release_id}",
  query: ["curr_abbr"],
  retry: "safe",
};

/** All operations, each as its id, method and path, with what is special about it: less to load than the rest. */
export const operationRows = [
  "getApiInfo GET /",
  "getIdentity GET /oauth/identity",
  "getRequestToken GET /oauth/request_token text",
  "createRequestToken POST /oauth/request_token never text",
  "getAccessToken GET /oauth/access_token text",
  "createAccessToken POST /oauth/access_token never text",
  "getUser GET /users/{username}",
  "getInventory GET /users/{username}/inventory conditional",
  "getRelease GET /releases/{release_id}",
  "createListing POST /marketplace/listings never",
  "getListing GET /marketplace/listings/{listing_id}",
  "editListing POST /marketplace/listings/{listing_id} empty",
  "deleteListing DELETE /marketplace/listings/{listing_id} empty",
  "listOrders GET /marketplace/orders",
  "getOrder GET /marketplace/orders/{order_id}",
  "editOrder POST /marketplace/orders/{order_id} never",
  "listOrderMessages GET /marketplace/orders/{order_id}/messages",
  "addOrderMessage POST /marketplace/orders/{order_id}/messages never",
  "getFee GET /marketplace/fee/{price}",
  "getFeeInCurrency GET /marketplace/fee/{price}/{currency}",
  "getPriceSuggestions GET /marketplace/price_suggestions/{release_id}",
  "getReleaseStatistics GET /marketplace/stats/{release_id}",
];

/** The fields that an inventory can be sorted by. */
export const inventorySorts = ["listed","price","item","artist","label","catno","audio","status","location"] as const;
