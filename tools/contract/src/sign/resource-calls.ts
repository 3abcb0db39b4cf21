import type { OperationId } from "@runout/spec";
import type { TokenEndpoint } from "../calls/token-calls.ts";

/** Every operation but those that issue tokens. */
export type ResourceId = Exclude<OperationId, TokenEndpoint>;

/** A call that succeeds for the demo's seller. `{created}` in its path is the listing that was created before. */
export interface ResourceCall {
  path: string;
  body?: unknown;
}

/** Keys that no operation knows, which a signature covers all the same: one twice, a space, a plus sign, unicode, nothing. */
const QUERY = "crate=b%20c%2Bd&crate=%C3%A9%E2%99%AB&empty=";
const ORDER = "/marketplace/orders/845236-16";

/** One call of each operation; they succeed in this order, as often as they are made. */
export const RESOURCE_CALLS: Readonly<Record<ResourceId, ResourceCall>> = {
  getApiInfo: { path: `/?${QUERY}` },
  getIdentity: { path: `/oauth/identity?${QUERY}` },
  getUser: { path: `/users/example_seller?${QUERY}` },
  getInventory: { path: `/users/example_seller/inventory?per_page=2&sort=price&${QUERY}` },
  getRelease: { path: `/releases/1?curr_abbr=EUR&${QUERY}` },
  createListing: {
    path: `/marketplace/listings?${QUERY}`,
    body: { release_id: 1, condition: "Mint (M)", price: 12.5, status: "For Sale" },
  },
  getListing: { path: `/marketplace/listings/{created}?${QUERY}` },
  editListing: { path: `/marketplace/listings/{created}?${QUERY}`, body: { price: "13.5", comments: "signé + a b" } },
  deleteListing: { path: `/marketplace/listings/{created}?${QUERY}` },
  listOrders: { path: `/marketplace/orders?per_page=2&${QUERY}` },
  getOrder: { path: `${ORDER}?${QUERY}` },
  editOrder: { path: `${ORDER}?${QUERY}`, body: { shipping: 6.5 } },
  listOrderMessages: { path: `${ORDER}/messages?per_page=2&${QUERY}` },
  addOrderMessage: { path: `${ORDER}/messages?${QUERY}`, body: { message: "signed & sealed" } },
  getFee: { path: `/marketplace/fee/10.00?${QUERY}` },
  getFeeInCurrency: { path: `/marketplace/fee/10.00/EUR?${QUERY}` },
  getPriceSuggestions: { path: `/marketplace/price_suggestions/1?${QUERY}` },
  getReleaseStatistics: { path: `/marketplace/stats/1?${QUERY}` },
};
