import type { OperationId } from "@runout/spec";

/** How a call is changed so that it is refused as documented. What is absent stays as the document's examples have it. */
export interface Provocation {
  token?: string | null;
  path?: string;
  query?: string;
  body?: unknown;
  rawBody?: string;
  headers?: Record<string, string>;
}

const SELLER = "seller-token";
const BUYER = "buyer-token";
const STRANGER = "collector-token";

const DRAFT = "/marketplace/listings/4300803508";
const UNKNOWN_LISTING = "/marketplace/listings/999";
const UNKNOWN_ORDER = "/marketplace/orders/845236-9999";
const ORDER = "/marketplace/orders/845236-16";

/**
 * What provokes each refusal that is an operation's own. 401, 429, 500 and 503 are provoked alike for all of them, and 408, 413 and
 * 431 in unfinished-requests.ts. The token endpoints go by signatures: see token-endpoints.ts.
 */
export const provocations: Record<OperationId, Record<number, Provocation>> = {
  getApiInfo: {},
  getIdentity: {},
  getRequestToken: { 400: {} },
  createRequestToken: { 400: {} },
  getAccessToken: { 400: {} },
  createAccessToken: { 400: {} },
  getUser: { 404: { path: "/users/nobody-here" } },
  getRelease: { 404: { path: "/releases/999999" }, 422: { query: "curr_abbr=XXX" } },
  getInventory: {
    200: { query: "per_page=1" },
    304: { headers: { "If-None-Match": "*" } },
    403: { token: BUYER, query: "page=101" },
    404: { path: "/users/nobody-here/inventory" },
    422: { query: "status=Borrowed" },
  },
  getListing: { 403: { token: BUYER, path: DRAFT }, 404: { path: UNKNOWN_LISTING }, 422: { query: "curr_abbr=XXX" } },
  createListing: {
    400: { rawBody: "{" },
    403: { token: BUYER },
    422: { body: { release_id: 1, condition: "Mint (M)", price: 0 } },
  },
  editListing: {
    400: { rawBody: "{" },
    403: { token: BUYER },
    404: { path: UNKNOWN_LISTING },
    422: { body: { price: 0 } },
  },
  deleteListing: { 403: { token: BUYER }, 404: { path: UNKNOWN_LISTING } },
  listOrders: { 200: { query: "per_page=1" }, 404: { query: "page=999" }, 422: { query: "status=Lost" } },
  getOrder: { 403: { token: STRANGER, path: ORDER }, 404: { path: UNKNOWN_ORDER } },
  editOrder: {
    200: { path: ORDER, body: { shipping: 6.5 } },
    400: { path: ORDER, body: { tracking: { carrier: "UPS" } } },
    403: { token: BUYER, path: ORDER, body: { tracking: { number: "1Z999", carrier: "UPS" } } },
    404: { path: UNKNOWN_ORDER },
    422: { path: ORDER, body: { status: "Shipped", shipping: 5 } },
  },
  listOrderMessages: {
    200: { path: "/marketplace/orders/845236-9/messages", query: "per_page=1" },
    403: { token: STRANGER, path: `${ORDER}/messages` },
    404: { path: `${UNKNOWN_ORDER}/messages` },
    422: { query: "page=first" },
  },
  addOrderMessage: {
    201: { path: `${ORDER}/messages` },
    400: { rawBody: "{" },
    403: { token: STRANGER, path: `${ORDER}/messages` },
    404: { path: `${UNKNOWN_ORDER}/messages` },
    422: { path: `${ORDER}/messages`, body: {} },
  },
  getFee: { 404: { path: "/marketplace/fee/20" } },
  getFeeInCurrency: { 404: { path: "/marketplace/fee/20/USD" }, 422: { path: "/marketplace/fee/10.00/XXX" } },
  getPriceSuggestions: { 404: { token: BUYER } },
  getReleaseStatistics: { 404: { path: "/marketplace/stats/999999" }, 422: { query: "curr_abbr=XXX" } },
};

/** The call as it succeeds: the seller's, or for 401 with credentials that are none. */
export function provocationOf(operationId: OperationId, status: number): Provocation {
  if (status === 401) return { token: "no-such-token" };
  return { token: SELLER, ...provocations[operationId][status] };
}
