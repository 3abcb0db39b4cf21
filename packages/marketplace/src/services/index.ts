/**
 * `@runout/marketplace/services`: what another front of a marketplace is built from, such as a checkout, a desk of moderators or
 * the control API of a sandbox. What changes data takes a transaction of `marketplace.database`, and checks the rules first.
 */
export { invalid } from "../domain/errors.ts";
export { type OrderKey, readOrderId } from "../domain/ids.ts";
export type { Database, Queryable, Transaction } from "../store/database/database.ts";
export { readSetting, writeSetting } from "../store/settings.ts";
export {
  deleteSnapshotRow,
  findSnapshots,
  insertSnapshot,
  isCurrent,
  lockSnapshot,
  restoreSnapshot,
  type SnapshotRow,
} from "../store/snapshots.ts";
export { findUser } from "../store/users/users.ts";
export { mergeOrders } from "./merge-orders.ts";
export { moderateListing, setSuspension } from "./moderation.ts";
export { payOrder, refundOrder, requestCancellation, sendBuyerMessage } from "./order-actions.ts";
export { type OrderPlacement, placeOrder } from "./place-order.ts";
export { readListingAsOwner, readOrderAsSeller, readOwnProfile, readPurchases } from "./read-as-user.ts";
export { runDueJobs } from "./run-due-jobs.ts";
