import type { Handlers } from "./operation-types.ts";
import { addOrderMessage } from "./operations/add-order-message.ts";
import { createListing } from "./operations/create-listing.ts";
import { deleteListing } from "./operations/delete-listing.ts";
import { editListing } from "./operations/edit-listing.ts";
import { editOrder } from "./operations/edit-order.ts";
import { getApiInfo } from "./operations/get-api-info.ts";
import { getFee } from "./operations/get-fee.ts";
import { getFeeInCurrency } from "./operations/get-fee-in-currency.ts";
import { getIdentity } from "./operations/get-identity.ts";
import { getInventory } from "./operations/get-inventory.ts";
import { getListing } from "./operations/get-listing.ts";
import { getOrder } from "./operations/get-order.ts";
import { getPriceSuggestions } from "./operations/get-price-suggestions.ts";
import { getRelease } from "./operations/get-release.ts";
import { getReleaseStatistics } from "./operations/get-release-statistics.ts";
import { getUser } from "./operations/get-user.ts";
import { issueAccessToken } from "./operations/issue-access-token.ts";
import { issueRequestToken } from "./operations/issue-request-token.ts";
import { listOrderMessages } from "./operations/list-order-messages.ts";
import { listOrders } from "./operations/list-orders.ts";

/** Every operation of the contract that is served. */
export const handlers: Handlers = {
  addOrderMessage,
  createAccessToken: issueAccessToken,
  createListing,
  createRequestToken: issueRequestToken,
  deleteListing,
  editListing,
  editOrder,
  getAccessToken: issueAccessToken,
  getApiInfo,
  getFee,
  getFeeInCurrency,
  getIdentity,
  getInventory,
  getListing,
  getOrder,
  getPriceSuggestions,
  getRelease,
  getReleaseStatistics,
  getRequestToken: issueRequestToken,
  getUser,
  listOrderMessages,
  listOrders,
};
