import type { OperationId } from "@runout/spec";
import type { TokenEndpoint } from "../token-endpoints.ts";

/** Every operation but those that issue tokens. */
export type ResourceId = Exclude<OperationId, TokenEndpoint>;

/** A call that succeeds for the demo's seller. `{created}` in its path is the listing that was created before. */
export type ResourceCall = { path: string; body?: unknown };

/** Keys that no operation knows, which a signature covers all the same: one twice, a space, a plus sign, unicode, nothing. */
const note = "crate=b%20c%2Bd&crate=%C3%A9%E2%99%AB&empty=";
const order = "/marketplace/orders/845236-16";

/** One call of each operation; they succeed in this order, as often as they are made. */
export const resourceCalls: Readonly<Record<ResourceId, ResourceCall>> = {
  getApiInfo: { path: `/?${note}` },
  getIdentity: { path: `/oauth/identity?${note}` },
  getUser: { path: `/users/example_seller?${note}` },
  getInventory: { path: `/users/example_seller/inventory?per_page=2&sort=price&${note}` },
  getRelease: { path: `/releases/1?curr_abbr=EUR&${note}` },
  createListing: {
    path: `/marketplace/listings?${note}`,
    body: { release_id: 1, condition: "Mint (M)", price: 12.5, status: "For Sale" },
  },
  getListing: { path: `/marketplace/listings/{created}?${note}` },
  editListing: { path: `/marketplace/listings/{created}?${note}`, body: { price: "13.5", comments: "signé + a b" } },
  deleteListing: { path: `/marketplace/listings/{created}?${note}` },
  listOrders: { path: `/marketplace/orders?per_page=2&${note}` },
  getOrder: { path: `${order}?${note}` },
  editOrder: { path: `${order}?${note}`, body: { shipping: 6.5 } },
  listOrderMessages: { path: `${order}/messages?per_page=2&${note}` },
  addOrderMessage: { path: `${order}/messages?${note}`, body: { message: "signed & sealed" } },
  getFee: { path: `/marketplace/fee/10.00?${note}` },
  getFeeInCurrency: { path: `/marketplace/fee/10.00/EUR?${note}` },
  getPriceSuggestions: { path: `/marketplace/price_suggestions/1?${note}` },
  getReleaseStatistics: { path: `/marketplace/stats/1?${note}` },
};
