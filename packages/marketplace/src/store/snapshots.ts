import type { Queryable, Statement, Transaction } from "./database/database.ts";
import { rebuildProjections } from "./projections.ts";

/** A kept state of the marketplace. */
export interface SnapshotRow {
  number: number;
  name: string;
  created: string;
  listings: number;
  orders: number;
}

/**
 * What a snapshot copies; those that others refer to first. Releases and rates never change, counts and projections are
 * rebuilt, and credentials are not part of it.
 */
const COPIED = [
  "listings",
  "orders",
  "order_items",
  "order_messages",
  "cart_items",
  "payment_deadlines",
  "suspended_listings",
  "settings",
] as const;
/** Copied too, and put back in another way. */
const USERS = "users";
const VERSION_TABLE = "schema_migrations";
const EVERYTHING = [...COPIED, USERS, VERSION_TABLE];

const copyOf = (snapshot: number, table: string) => `snapshot_${snapshot}_${table}`;

const COLUMNS = "number, name, created, listings, orders";
const insert: Statement = {
  name: "snapshot_insert",
  text: `insert into snapshots (name, created, listings, orders, next_listing_number)
    select $1, $2, (select count(*) from listings), (select count(*) from orders),
      (select case when is_called then last_value + 1 else last_value end from listing_numbers)
    returning ${COLUMNS}`,
};
const list: Statement = { name: "snapshots", text: `select ${COLUMNS} from snapshots order by number` };
const byName: Statement = {
  name: "snapshot_by_name",
  text: `select ${COLUMNS} from snapshots where name = $1 for update`,
};
const remove: Statement = { name: "snapshot_delete", text: "delete from snapshots where number = $1" };
const setNumbers: Statement = {
  name: "snapshot_set_listing_numbers",
  text: "select setval('listing_numbers', next_listing_number, false) from snapshots where number = $1",
};

/** Lists the snapshots, oldest first. */
export const findSnapshots = (database: Queryable): Promise<SnapshotRow[]> => database.query<SnapshotRow>(list);

/** Finds a snapshot and keeps others from deleting it until the transaction ends. */
export async function lockSnapshot(transaction: Queryable, name: string): Promise<SnapshotRow | undefined> {
  const [row] = await transaction.query<SnapshotRow>(byName, [name]);
  return row;
}

/** Copies the marketplace's state, in a transaction that runs alone: all copies show the same moment then. */
export async function insertSnapshot(transaction: Transaction, name: string, now: Date): Promise<SnapshotRow> {
  const [row] = await transaction.query<SnapshotRow>(insert, [name, now.toISOString()]);
  if (!row) throw new Error(`snapshot ${name} was not written`);
  await transaction.script(
    EVERYTHING.map((table) => `create table ${copyOf(row.number, table)} as table ${table};`).join("\n"),
  );
  return row;
}

/** Whether a snapshot's tables are those that the marketplace has now. */
export async function isCurrent(database: Queryable, snapshot: SnapshotRow): Promise<boolean> {
  const [row] = await database.query<{ same: boolean }>({
    name: "snapshot_is_current",
    isPrepared: false,
    text: `select (select max(version) from ${VERSION_TABLE}) = (select max(version) from ${copyOf(snapshot.number, VERSION_TABLE)}) as same`,
  });
  return row?.same ?? false;
}

/** Puts the marketplace's state back to a snapshot's. Users that are newer than it stay as they are. */
export async function restoreSnapshot(transaction: Transaction, { number }: SnapshotRow): Promise<void> {
  const rows = COPIED.map((table) => `insert into ${table} select * from ${copyOf(number, table)};`);
  await transaction.script(`truncate ${COPIED.join(", ")};
    update users set marketplace_suspended = kept.marketplace_suspended, next_order = kept.next_order
      from ${copyOf(number, USERS)} as kept where kept.id = users.id;
    ${rows.join("\n")}`);
  await transaction.query(setNumbers, [number]);
  await rebuildProjections(transaction);
}

/** Deletes a snapshot with its tables. */
export async function deleteSnapshotRow(transaction: Transaction, { number }: SnapshotRow): Promise<void> {
  await transaction.query(remove, [number]);
  await transaction.script(`drop table ${EVERYTHING.map((table) => copyOf(number, table)).join(", ")}`);
}
