import type { SnapshotRow } from "../store/snapshots.ts";
import type { Schemas } from "./sandbox-schemas.ts";

/** A snapshot as an answer shows it. */
export const snapshotView = ({ name, created, listings, orders }: SnapshotRow): Schemas["Snapshot"] => ({
  name,
  created,
  listings,
  orders,
});
