import { MarketplaceError } from "@runout/marketplace";
import { lockSnapshot, type SnapshotRow, type Transaction } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { Schemas } from "./operation-types.ts";

/**
 * Finds a snapshot and keeps others from deleting it until the transaction ends.
 *
 * @throws NotFound without one of this name
 */
export async function requireSnapshot(transaction: Transaction, name: string): Promise<SnapshotRow> {
  const snapshot = await lockSnapshot(transaction, name);
  if (!snapshot) throw new MarketplaceError("NotFound", messages.SnapshotNotFound);
  return snapshot;
}

/** A snapshot as an answer shows it. */
export const snapshotView = ({ name, created, listings, orders }: SnapshotRow): Schemas["Snapshot"] => ({
  name,
  created,
  listings,
  orders,
});
